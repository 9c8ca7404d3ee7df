import type { IndicatorEntity } from '../src/db/entities/indicator.entity.js';
import type { ObservationEntity } from '../src/db/entities/observation.entity.js';
import { Measure } from '../src/domain/vocabulary.js';
import { type ExpectedRow, expectedReason, expectedRows, expectedYears } from './expected-rows.js';
import type { Facts } from './facts.js';
import { type Grid, type GridCell, type GridRequest, type GridRow, seriesKey } from './grid.js';

/** Says of each thing that is wrong in an answer what was wanted and what came. */
export type Fault = (place: string, wanted: unknown, came: unknown) => void;

/** One row of an answer beside what it must show. */
export interface RowPair {
  row: GridRow;
  wanted: ExpectedRow;
}

/** Holds the rows and cells of an answer against the database; gives the rows that it could pair. */
export function checkRows(
  facts: Facts,
  indicator: IndicatorEntity,
  { request, grid, fault }: { request: GridRequest; grid: Grid; fault: Fault },
): RowPair[] {
  const wanted = expectedRows(facts, indicator, request);
  const keys = grid.rows.map(seriesKey);
  const wantedKeys = wanted.map(({ town, owner }) => `${town} ${owner?.id ?? 'none'}`);
  same(fault, 'rows', wantedKeys, keys);
  const years = expectedYears(facts, wanted, request);
  same(fault, 'years', years, grid.years);
  same(fault, 'unit', `${indicator.unit}${request.per ? '/人' : ''}`, grid.unit);
  for (const town of new Set(request.municipalities)) {
    const plans = grid.rows.filter((row) => row.municipality.code === town && !row.statistic);
    if (plans.length === 0) fault(town, 'a plan row', 'none');
  }
  const asked = Object.values(Measure).filter(
    (one) => !request.measures || includes(request.measures, one),
  );
  const places = years.flatMap((year) => asked.map((measure) => `${measure} ${year}`));
  return grid.rows.flatMap((row, i) => {
    const expected = wanted[i];
    if (!expected) return [];
    const level = expected.related ? 'RELATED' : (expected.owner?.match ?? null);
    same(fault, `${keys[i]} match`, level, row.match);
    same(
      fault,
      `${keys[i]} cells`,
      places,
      row.cells.map(({ measure, year }) => `${measure} ${year}`),
    );
    for (const cell of row.cells) {
      const at: Fault = (what, ...rest) =>
        fault(`${keys[i]} ${cell.measure} ${cell.year} ${what}`, ...rest);
      checkCell(facts, indicator, { row: expected, cell, per: request.per !== null, fault: at });
    }
    const undated = expected.figures.filter(
      ({ year, measure }) => year === null && asked.includes(measure),
    );
    same(fault, `${keys[i]} undated`, ids(undated), ids(row.undated));
    return [{ row, wanted: expected }];
  });
}

const includes = (list: readonly string[], item: string) => list.includes(item);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** A fault where two differ as JSON. */
export function same(fault: Fault, place: string, wanted: unknown, came: unknown): void {
  if (JSON.stringify(wanted) !== JSON.stringify(came)) fault(place, wanted, came);
}

interface CellCase {
  row: ExpectedRow;
  cell: GridCell;
  per: boolean;
  fault: Fault;
}

function checkCell(facts: Facts, indicator: IndicatorEntity, one: CellCase): void {
  const { row, cell, per, fault } = one;
  const { measure, year, value, missing } = cell;
  for (const field of ['comparator', 'missing', 'ja', 'en'] as const) {
    const wanted = (field === 'comparator') === (value !== null);
    if ((cell[field] !== null) !== wanted) fault(field, wanted ? 'some' : 'null', cell[field]);
  }
  const printedWords = { IN_WORDS: cell.wanted, RANGE: cell.valueTo };
  for (const [word, its] of Object.entries(printedWords)) {
    const wanted = word === missing || word === cell.comparator;
    if ((its !== null) !== wanted) fault(word, wanted ? 'some' : 'null', its);
  }
  if (cell.rank !== null && cell.comparator !== 'EQUAL') fault('rank', null, cell.rank);
  const printed = row.figures.find((fig) => fig.measure === measure && fig.year === year) ?? null;
  same(fault, 'observation', printed?.id ?? null, cell.observation?.id ?? null);
  const census = per && printed?.value != null ? nearestCensus(facts, row.town, year) : null;
  const lacksCensus = per && printed?.value != null && !census;
  const counted = census === null || (census.value ?? 0) > 0;
  if (printed?.value != null && !lacksCensus && counted) {
    checkValue(indicator, { printed, census, cell, fault });
    return;
  }
  same(fault, 'value', null, value);
  same(fault, 'denominator', null, cell.denominator);
  const undivided = lacksCensus ? 'NOT_IN_SOURCE' : counted ? null : 'NOT_APPLICABLE';
  const reason = printed?.missing ?? undivided ?? expectedReason(facts, row, { measure, year });
  same(fault, 'missing', reason, missing);
  checkNote({ cell, row, lacksCensus, fault, facts });
}

/** 千円 is a thousand of 円: the power of ten before the base unit, and the base. */
function scale(unit: string): number {
  const [, prefix = ''] = /^(千|万|百万|億)(?=[円人件]$)/.exec(unit) ?? [];
  return { 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8 }[prefix] ?? 1;
}

function checkValue(
  indicator: IndicatorEntity,
  one: {
    printed: ObservationEntity;
    census: ObservationEntity | null;
    cell: GridCell;
    fault: Fault;
  },
): void {
  const { printed, census, cell, fault } = one;
  for (const end of ['value', 'valueTo'] as const) {
    if (printed[end] === null && cell[end] === null) continue;
    const shown = ((printed[end] ?? 0) * scale(printed.unit)) / scale(indicator.unit);
    const wanted = shown / (census?.value ?? 1);
    const near = Math.abs((cell[end] ?? Number.NaN) - wanted) <= Math.abs(wanted) * 1e-9;
    if (!near) fault(end, wanted, cell[end]);
  }
  same(fault, 'comparator', printed.comparator, cell.comparator);
  same(fault, 'denominator', census?.id ?? null, cell.denominator?.id ?? null);
  if (cell.denominator && Math.abs(cell.denominator.year - cell.year) > 5) {
    fault('denominator', 'within five years', cell.denominator.year);
  }
}

/** The official count of people nearest to a year, the earlier of two that are equally near. */
function nearestCensus(facts: Facts, town: string, year: number): ObservationEntity | null {
  const series = facts.statistics.filter(
    (one) => one.indicatorId === 'population.census' && one.municipalityCode === town,
  );
  const counts = series.flatMap(({ id }) => facts.figuresOf.get(id) ?? []);
  for (const away of [0, 1, 2, 3, 4, 5]) {
    for (const wanted of [year - away, year + away]) {
      const found = counts.find((one) => one.year === wanted && one.value !== null);
      if (found) return found;
    }
  }
  return null;
}

/** A note in both languages; where the reason is what was read, with the documents by name. */
function checkNote(one: {
  cell: GridCell;
  row: ExpectedRow;
  lacksCensus: boolean;
  fault: Fault;
  facts: Facts;
}): void {
  const { cell, row, lacksCensus, fault, facts } = one;
  const { ja, en } = cell;
  if (!ja?.trim() || !/[ぁ-ん]/.test(ja)) fault('ja', 'a sentence in Japanese', ja);
  if (!en?.trim() || !/^[A-Z][a-z]/.test(en)) fault('en', 'a sentence in English', en);
  if (cell.missing !== 'NOT_IN_SOURCE') return;
  const censuses = facts.statistics.filter(
    ({ indicatorId, municipalityCode }) =>
      indicatorId === 'population.census' && municipalityCode === row.town,
  );
  const figures = censuses.flatMap(({ id }) => facts.figuresOf.get(id) ?? []);
  const documents = lacksCensus
    ? [...new Set(figures.flatMap(({ id }) => facts.documentsOf.get(id) ?? []))]
    : row.documents;
  const inOrder = [...documents].sort((a, b) => a.position - b.position);
  for (const document of inOrder.slice(0, 3)) {
    if (!ja?.includes(document.title) || !ja.includes(document.extentNote)) {
      fault('ja', `names ${document.title}`, ja);
    }
    const titleEn = document.titleEn ?? document.title;
    if (!en?.includes(titleEn) || !en.includes(document.extentNoteEn)) {
      fault('en', `names ${titleEn}`, en);
    }
  }
  if (row.documents.length === 0 && !ja?.includes('まだ読んでいません')) {
    fault('ja', 'says that nothing was read', ja);
  }
}
