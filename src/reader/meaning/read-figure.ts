import { cellIn } from '../../domain/printed/cell.js';
import { Measure } from '../../domain/vocabulary.js';
import type { Doubt } from '../doubt.js';
import type { RawFigure } from '../records/raw-record.js';
import { absenceReason } from './absence-reason.js';
import { type Heads, readHeads } from './read-heads.js';
import type { Asked, From, Reading } from './reading.js';
import type { Time } from './time-in.js';
import { type CellWithTime, yearInCell } from './year-in-cell.js';

/** One figure: read, or to be asked for; null where its cell is blank. */
export type FigureResult = { reading: Reading } | { asked: Asked } | null;

/** A blank, or the way that is wanted, which stands beside the figures. */
const NO_CELL = /^[\s↑↗⬆⇧⤴↓↘⬇⇩⤵→⇒➡⇨]*$/u;

/**
 * What one cell says under its heads.
 * @param before the figure before it in its row: behind a target of an earlier year stands another one
 */
export function readFigure(figure: RawFigure, before: Reading | null): FigureResult {
  const { cell: about } = figure;
  if (NO_CELL.test(about.text)) return null;
  const heads = readHeads(figure.heads);
  const own = yearInCell(about);
  const measure = heads.measure ?? goesOn(heads, before);
  const measures = measure
    ? [measure]
    : Object.values(Measure).map((said) => ({ said, from: null }));
  const readings = measures.flatMap((one) => readingsOf(figure, one, heads, own));
  const asked = (kind: Asked['kind'], reason?: string) => ({
    asked: { kind, about, readings, ...(reason ? { reason } : {}) },
  });
  const cell = cellIn(own.raw.text);
  if (cell.kind === 'REFUSED') return asked('NOT_READ_FOR_CERTAIN', cell.reason);
  if (!measure) return asked('NO_MEASURE');
  if (own.unclear) {
    return asked('NOT_READ_FOR_CERTAIN', `words stand beside the year: ${own.unclear}`);
  }
  const [reading, ...others] = readings;
  if (!reading) {
    const what = cell.kind === 'WORDS' ? 'words stand' : 'a mark stands';
    return asked('NOT_READ_FOR_CERTAIN', `${what} where this measure has none`);
  }
  if (others.length > 0) return asked('NOT_READ_FOR_CERTAIN', 'its heads name several years');
  return { reading };
}

/** A target whose head, 目標値, stands over the first of several columns alone. */
function goesOn({ years }: Heads, before: Reading | null): Reading['measure'] | null {
  const [year, ...others] = years;
  if (!year || others.length > 0 || before?.measure.said !== 'TARGET') return null;
  return before.year && before.year.said < year.said ? before.measure : null;
}

/** What a cell can be of one measure: once for each year that it may be of. */
function readingsOf(
  figure: RawFigure,
  measure: Reading['measure'],
  heads: Heads,
  { raw, time }: CellWithTime,
): Reading[] {
  const cell = cellIn(raw.text);
  if (cell.kind === 'REFUSED') return [];
  if (cell.kind === 'WORDS' && measure.said !== 'TARGET') return [];
  if (cell.kind === 'ABSENCE' && !absenceReason(measure.said, cell.reasons)) return [];
  const period = time?.period ?? heads.period;
  const date = time?.date ?? (time?.years.length ? null : heads.date);
  return yearsOf(heads, time).map((year) => ({
    ...{ figure, measure, year, date, period, cell, raw, unit: null },
    cautions: cautionsOf(figure, heads, year, measure),
  }));
}

/** The year in the cell goes before those of heads; that of a span is its last. */
function yearsOf(heads: Heads, time: Time | null): (From<number> | null)[] {
  if (time?.span) {
    const { span } = time;
    return [heads.years.find(({ said }) => said === span.said) ?? span];
  }
  if (time && time.years.length > 0) return [...time.years];
  return heads.years.length > 0 ? [...heads.years] : [heads.span];
}

function cautionsOf(
  figure: RawFigure,
  { against, measure }: Heads,
  year: From<number> | null,
  { from }: Reading['measure'],
): Doubt[] {
  const cautions: Doubt[] = [];
  if (!measure && from) cautions.push({ kind: 'MEASURE_BY_POSITION', about: [from] });
  if (!year) cautions.push({ kind: 'NO_YEAR', about: figure.heads });
  if (against.length > 0) cautions.push({ kind: 'HEADS_DISAGREE', about: against });
  return cautions;
}
