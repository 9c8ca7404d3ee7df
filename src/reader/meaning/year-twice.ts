import type { Asked, Reading, ReadRow } from './reading.js';

/** Figures of one measure that claim one year, or both no year, are asked for; one that is printed twice is one. */
export function yearTwice(readings: readonly Reading[]): ReadRow {
  const asked: Asked[] = [];
  const kept = readings.filter((reading, i) => {
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

const isSame = (one: Reading, other: Reading) =>
  JSON.stringify([one.cell, one.unit]) === JSON.stringify([other.cell, other.unit]);
