import type { Asked, Reading, ReadRow } from './reading.js';

/** Figures of one measure that claim one year, or both no year, are asked for; one that is printed twice is one. */
export function yearTwice(readings: readonly Reading[]): ReadRow {
  const asked: Asked[] = [];
  const kept = readings.filter((reading, i) => {
    if (hasYearOfBaseline(reading, readings)) {
      const reason = 'the year of the baseline stands for the target, too';
      asked.push({ kind: 'YEAR_TWICE', reason, about: reading.raw, readings: [reading] });
      return false;
    }
    const rivals = readings.filter((one) => isOfOneYear(one, reading));
    if (rivals.every((one) => isSame(one, reading)))
      return readings.indexOf(rivals[0] ?? reading) === i;
    asked.push({ kind: 'YEAR_TWICE', about: reading.raw, readings: [reading] });
    return false;
  });
  return { readings: kept, asked };
}

const isOfOneYear = (one: Reading, other: Reading) =>
  one.measure.said === other.measure.said && one.year?.said === other.year?.said;

/** One printed year cannot be that of a baseline and of the target that was set from it. */
const hasYearOfBaseline = ({ measure, year }: Reading, readings: readonly Reading[]) =>
  measure.said === 'TARGET' &&
  readings.some(
    (one) =>
      one.measure.said === 'BASELINE' &&
      one.year?.said === year?.said &&
      one.year?.from.words.some((word) => year?.from.words.includes(word)),
  );

const isSame = (one: Reading, other: Reading) =>
  JSON.stringify([one.cell, one.unit]) === JSON.stringify([other.cell, other.unit]);
