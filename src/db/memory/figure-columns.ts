import { usualId } from '../usual-id.js';
import { usualPrint } from '../usual-print.js';
import { type Column, numbers, rare, repeated, usually, wholes } from './columns.js';
import type { Values } from './read-rows.js';
import { type Reading, restOf } from './rest.js';
import type { FigureRow, Shelf, ShelvedKpi, ShelvedStatistic } from './shelf.js';
import { texts } from './texts.js';

type OfSeries = 'kpiId' | 'statisticId' | 'municipalityCode' | 'indicatorId';

/** The figures of a shelf by their fields; what their series says is not held again. */
export type FigureColumns = {
  readonly [K in Exclude<keyof FigureRow, OfSeries>]: Column<FigureRow[K]>;
} & {
  /** Of the series on the shelf. */
  place: Column<number>;
  /** The row of a sheet, by which the rule of its series finds it; 0 for evidence of its own. */
  line: Column<number>;
};

const EACH = ['owner', 'position', 'measure', 'year', 'value', 'row'] as const;
const REST = [
  ...(['id', 'periodType', 'date', 'valueTo', 'comparator', 'unit', 'raw'] as const),
  ...(['missing', 'wanted', 'note', 'obsStatus'] as const),
];

/** What is read of a figure. */
export const STORED = {
  each: EACH,
  rest: REST,
  isUsual: REST.map((name) =>
    name === 'obsStatus' ? `f."${name}" = 'A'` : `f."${name}" IS NULL`,
  ).join(' AND '),
} satisfies Reading;

/** A row as it is stored, with the place of its series on the shelf. */
export type Placed = readonly [place: number, row: Values];

/** Puts in again what is usual and so not stored: see docs/decisions/layout-of-a-release.md. */
export function figureColumns(shelf: Shelf, rows: readonly Placed[]): FigureColumns {
  const count = rows.length;
  const stored = <T>(name: (typeof EACH)[number], usual: (row: number) => unknown = nothing) => {
    const at = EACH.indexOf(name);
    return (row: number) => (rows[row]?.[1][at] ?? usual(row)) as T;
  };
  const rests = rows.map(([, row]) => restOf(STORED, row));
  // Where all figures are usual, nobody looks at each of them.
  const unusual = rests.some((one) => one !== null) ? count : 0;
  const rest = <T>(name: (typeof REST)[number], usual: (row: number) => unknown = nothing) => {
    const at = REST.indexOf(name);
    return (row: number) => (rests[row]?.[at] ?? usual(row)) as T;
  };
  const place = wholes(count, (row) => rows[row]?.[0] as number);
  const seriesOf = (row: number) => seriesAt(shelf, place.at(row));
  const position = wholes(count, stored('position'));
  const measure = repeated<FigureRow['measure']>(count, stored('measure'));
  const year = repeated<number | null>(count, stored('year'));
  const value = numbers(count, stored('value'));
  const unit = repeated<string>(
    count,
    rest('unit', (row) => unitOf(seriesOf(row))),
  );
  const missing = repeated<FigureRow['missing']>(count, rest('missing'));
  const line = wholes(
    count,
    stored('row', () => 0),
  );
  const usual = usualTexts({ shelf, place, position, measure, year, value, unit });
  return {
    place,
    position,
    id: usually(unusual, usual.id, rest<string | null>('id')),
    measure,
    year,
    periodType: repeated(
      count,
      rest('periodType', (row) => periodOf(seriesOf(row))),
    ),
    date: rare(unusual, rest<string | null>('date')),
    value,
    valueTo: rare(unusual, rest<number | null>('valueTo')),
    comparator: repeated(
      count,
      rest('comparator', () => 'EQUAL'),
    ),
    unit,
    raw: printed(count, rest('raw'), usual.raw),
    missing,
    wanted: rare(unusual, rest<FigureRow['wanted']>('wanted')),
    obsStatus: repeated(
      count,
      rest<FigureRow['obsStatus']>('obsStatus', () => 'A'),
    ),
    note: rare(unusual, rest<string | null>('note')),
    line,
  };
}

type Known = Pick<FigureColumns, 'place' | 'position' | 'measure' | 'year' | 'value' | 'unit'>;

/** What is worked out when it is asked for. Made apart: what it holds on to is kept as long as the shelf. */
const usualTexts = ({ shelf, ...known }: Known & { shelf: Shelf }) => ({
  id(row: number) {
    const { place, measure, year } = known;
    const { id } = seriesAt(shelf, place.at(row));
    return usualId(id, { measure: measure.at(row), year: year.at(row) });
  },
  raw(row: number) {
    const { position, value, unit } = known;
    const figure = { position: position.at(row), value: value.at(row), unit: unit.at(row) };
    return usualPrint(figure) ?? '';
  },
});

const nothing = () => null;
const unitOf = (series: ShelvedKpi | ShelvedStatistic) =>
  'series' in series ? series.series.unit : series.unit;
const periodOf = (series: ShelvedKpi | ShelvedStatistic) =>
  'series' in series ? series.series.periodType : series.facets.period;

/** What is printed: of few figures held apart, of many as texts, those that follow from others with them. */
function printed(
  count: number,
  stored: (row: number) => string | null,
  usual: (row: number) => string,
): Column<string> {
  let unusual = 0;
  for (let row = 0; row < count; row++) if (stored(row) !== null) unusual++;
  if (unusual * MANY < count) return usually(count, usual, stored);
  return texts(count, (row) => stored(row) ?? usual(row));
}

/** Of so many figures one. */
const MANY = 8;

/** The series at a place of a shelf. */
export function seriesAt(
  { kpis, statistics }: Shelf,
  place: number,
): ShelvedKpi | ShelvedStatistic {
  const series = kpis[place] ?? statistics[place - kpis.length];
  if (!series) throw new Error(`a shelf has no series at place ${place}`);
  return series;
}
