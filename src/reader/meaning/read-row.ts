import type { Printed } from '../blocks/block.js';
import { DOUBTS } from '../doubt.js';
import type { RawRecord } from '../records/raw-record.js';
import { fitUnits } from './fit-unit.js';
import { outOfRange } from './out-of-range.js';
import { type FigureResult, readFigure } from './read-figure.js';
import type { Asked, From, Reading } from './reading.js';
import { unitOf } from './unit-of-record.js';
import { yearTwice } from './year-twice.js';

/** The figures of an indicator that add up, and what must be asked. */
export interface Row {
  unit: From<string> | null;
  readings: readonly Reading[];
  asked: readonly Asked[];
}

/** Reads the figures of an indicator, each by itself and then against the others. */
export function readRow(record: RawRecord): Row {
  const results: NonNullable<FigureResult>[] = [];
  for (const figure of record.figures) {
    const last = results.at(-1);
    const result = readFigure(figure, last && 'reading' in last ? last.reading : null);
    if (result) results.push(result);
  }
  const read = results.flatMap((one) => ('reading' in one ? one.reading : []));
  const unit = unitOf(record, read);
  const doubted = askedByRecord(record, read);
  const fitted = fitUnits(record, unit?.said ?? null, doubted.readings);
  const dated = yearTwice(fitted.readings);
  const ranged = outOfRange(dated.readings, unit?.said ?? null);
  const alone = results.flatMap((one) => ('asked' in one ? one.asked : []));
  return {
    unit,
    readings: ranged.readings,
    asked: [...alone, ...doubted.asked, ...fitted.asked, ...dated.asked, ...ranged.asked],
  };
}

/** What the finder of the record calls a question is asked for each figure that it is about, or for all. */
function askedByRecord({ doubts }: RawRecord, readings: readonly Reading[]) {
  const asked: Asked[] = [];
  let kept = readings;
  for (const { kind, about } of doubts) {
    if (DOUBTS[kind] !== 'QUESTION') continue;
    const concerned = kept.filter(({ figure }) => about.some((one) => isPartOf(one, figure.cell)));
    const all = concerned.length > 0 ? concerned : kept;
    for (const one of all) asked.push({ kind, about: one.raw, readings: [one] });
    kept = kept.filter((one) => !all.includes(one));
  }
  return { readings: kept, asked };
}

const isPartOf = (one: Printed, other: Printed) =>
  one === other || one.words.some((word) => other.words.includes(word));
