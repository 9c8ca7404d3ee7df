import type { IndicatorEntity } from '../src/db/entities/indicator.entity.js';
import { findings } from '../src/domain/comparability.js';
import type { Definition } from '../src/domain/definition.js';
import type { Facets } from '../src/domain/facets.js';
import type { Facts } from './facts.js';
import type { Grid, GridCell } from './grid.js';
import { type Fault, type RowPair, same } from './grid-faults.js';

interface Answer {
  facts: Facts;
  indicator: IndicatorEntity;
  grid: Grid;
  pairs: readonly RowPair[];
  fault: Fault;
}

/** A row is in a group exactly where it has a figure and is not merely related. */
export function checkGroups({ facts, indicator, pairs, fault }: Answer): void {
  const values = new Map(facts.observations.map(({ id, value }) => [id, value]));
  for (const { row, wanted } of pairs) {
    const undated = row.undated.some(({ id }) => values.get(id) != null);
    const figures = undated || row.cells.some(({ value }) => value !== null);
    const grouped = figures && !wanted.related;
    if ((row.comparableGroup !== null) !== grouped) {
      fault(`group of ${wanted.town} ${wanted.owner?.id}`, grouped, row.comparableGroup);
    }
  }
  const grouped = pairs.filter(({ row }) => row.comparableGroup !== null);
  for (const [i, a] of grouped.entries()) {
    for (const b of grouped.slice(i + 1)) {
      if (a.row.comparableGroup !== b.row.comparableGroup) continue;
      const why = barOf(a, b, indicator);
      if (why) fault(`one group of ${a.wanted.owner?.id}, ${b.wanted.owner?.id}`, 'none', why);
    }
  }
}

/** Scopes that are of one town's own making. */
const OWN = ['GRANT_USERS', 'DESK_CLIENTS', 'ONE_PROGRAMME', 'ONE_OFFICE', 'ONE_BODY'];

/** What bars two series from one ranking: plain bars by hand, and any that the rules find. */
function barOf(a: RowPair, b: RowPair, indicator: IndicatorEntity): string | null {
  const [one, other] = [definitionOf(a, indicator), definitionOf(b, indicator)];
  const either = (key: keyof Facets, wanted: string) =>
    (one.facets[key] === wanted) !== (other.facets[key] === wanted);
  if (one.facets.countUnit !== other.facets.countUnit) return 'persons and households';
  if (either('aggregation', 'CUMULATIVE')) return 'cumulative and annual';
  if (OWN.some((scope) => either('scope', scope))) return 'a part and another part';
  return findings(one, other)[0]?.code ?? null;
}

function definitionOf({ wanted: { owner } }: RowPair, indicator: IndicatorEntity): Definition {
  if (!owner) throw new Error('a row without a series is in a group');
  return {
    indicator: owner.indicatorId,
    match: owner.match,
    unit: indicator.unit,
    facets: owner.facets,
    concept: {
      open: indicator.open,
      decides: indicator.decides,
      denominator: indicator.facets.denominator,
    },
    breaks: [],
    // "statistic/TABLE/TOWN"
    table: owner.id.startsWith('statistic/') ? (owner.id.split('/')[1] ?? null) : null,
  };
}

interface Place {
  pair: RowPair;
  cell: GridCell;
}

/** Ranks, and the summaries of groups, worked out anew from the values that are shown. */
export function checkRanks({ facts, grid, pairs, fault }: Answer): void {
  const periods = new Map(facts.observations.map(({ id, periodType }) => [id, periodType]));
  /** A point, and of the period that the series is of. */
  const isPoint = ({ pair, cell }: Place) =>
    cell.value !== null &&
    cell.comparator === 'EQUAL' &&
    periods.get(cell.observation?.id ?? '') === pair.wanted.owner?.facets.period;
  const groups = new Set(pairs.flatMap(({ row }) => row.comparableGroup ?? []));
  const summaries = new Map(
    grid.summaries.map((one) => [`${one.comparableGroup} ${one.measure} ${one.year}`, one]),
  );
  if (summaries.size !== grid.summaries.length) fault('summaries', 'one each', grid.summaries);
  for (const { row } of pairs) {
    if (row.comparableGroup !== null) continue;
    if (row.cells.some(({ rank }) => rank !== null)) fault('rank', 'a group', null);
  }
  for (const group of groups) {
    const members = pairs.filter(({ row }) => row.comparableGroup === group);
    for (const [i, first] of (members[0]?.row.cells ?? []).entries()) {
      const name = `${group} ${first.measure} ${first.year}`;
      const places = members.map((pair) => ({ pair, cell: pair.row.cells[i] as GridCell }));
      const points = onePerTown(places.filter(isPoint));
      const possible = places.filter(({ cell }) => cell.missing !== 'NOT_APPLICABLE');
      const towns = new Set(possible.map(({ pair }) => pair.wanted.town)).size;
      checkPlaces({ places, points, towns }, (place, ...rest) =>
        fault(`${name} ${place}`, ...rest),
      );
      const values = points.map(({ cell }) => cell.value ?? Number.NaN);
      const wanted = values.length > 0 && {
        count: values.length,
        missing: towns - values.length,
        minimum: Math.min(...values),
        maximum: Math.max(...values),
      };
      const came = summaries.get(name);
      const { count, missing, minimum, maximum } = came ?? {};
      same(fault, `summary ${name}`, wanted, came ? { count, missing, minimum, maximum } : false);
      summaries.delete(name);
    }
  }
  same(fault, 'summaries of nothing', [], [...summaries.keys()]);
}

/** The official figure speaks for a town, else the first of its plans. */
function onePerTown(points: readonly Place[]): Place[] {
  const towns = [...new Set(points.map(({ pair }) => pair.wanted.town))];
  return towns.flatMap((town) => {
    const own = points.filter(({ pair }) => pair.wanted.town === town);
    return own.find(({ pair }) => pair.wanted.kind === 'official') ?? own[0] ?? [];
  });
}

interface Ranked {
  places: readonly Place[];
  points: readonly Place[];
  /** How many could have a value. */
  towns: number;
}

function checkPlaces({ places, points, towns }: Ranked, fault: Fault): void {
  const count = points.length;
  const figureOf = ({ cell }: Place) => cell.value ?? 0;
  for (const place of places) {
    const { cell, pair } = place;
    const of = (what: string) => `${what} of ${pair.wanted.owner?.id}`;
    const ranked = count > 1 && points.includes(place);
    const above = points.filter((one) => figureOf(one) > figureOf(place)).length;
    const equal = points.filter((one) => figureOf(one) === figureOf(place)).length;
    same(fault, of('rank'), ranked ? above + 1 : null, cell.rank);
    same(fault, of('rankedCount'), ranked ? count : null, cell.rankedCount);
    same(fault, of('rankedMissing'), ranked ? towns - count : null, cell.rankedMissing);
    const why = count < 5 ? 'FEW' : null;
    same(fault, of('percentileReason'), ranked ? why : 'NO_RANK', cell.percentileReason);
    const share = ((count - above - equal / 2) / count) * 100;
    const wanted = ranked && why === null ? share.toFixed(1) : undefined;
    same(fault, of('percentile'), wanted, cell.percentile?.toFixed(1));
  }
}

const GRAVITY = ['COMPARABLE', 'WITH_CAUTION', 'NOT_COMPARABLE'];

/** The level is that of the gravest reason; what stands in two groups is not ranked together. */
export function checkComparability({ grid, pairs, fault }: Answer): void {
  const { level, reasons } = grid.comparability;
  const gravest = Math.max(0, ...reasons.map((one) => GRAVITY.indexOf(one.level)));
  same(fault, 'level', GRAVITY[gravest], level);
  const groups = new Set(pairs.flatMap(({ row }) => row.comparableGroup ?? []));
  if (groups.size > 1) same(fault, `level of ${groups.size} groups`, false, level === 'COMPARABLE');
  const beside = new Set(pairs.flatMap(({ row }) => row.besideGroup ?? []));
  if (beside.size > 1) same(fault, `level of ${beside.size} sides`, 'NOT_COMPARABLE', level);
  for (const { row, wanted } of pairs) {
    const others = pairs.filter(
      (one) => one.row.comparableGroup === row.comparableGroup && one.wanted.town !== wanted.town,
    );
    const ranked = row.comparableGroup !== null && others.length > 0;
    same(fault, `mayRank of ${wanted.owner?.id}`, ranked, row.mayRank);
  }
  const towns = new Set(pairs.map(({ wanted }) => wanted.town));
  for (const { code, ja, en, municipalities } of reasons) {
    if (!/[ぁ-ん].*。$/s.test(ja)) fault(`${code} ja`, 'a sentence in Japanese', ja);
    if (!/^[A-Z].*\.$/s.test(en)) fault(`${code} en`, 'a sentence in English', en);
    if (municipalities.some((one) => !towns.has(one.code))) {
      fault(`${code} municipalities`, [...towns], municipalities);
    }
  }
}
