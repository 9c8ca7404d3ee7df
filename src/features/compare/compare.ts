import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { ComparabilityLevel, Normalization } from '../../domain/definition-vocabulary.js';
import type { Measure } from '../../domain/vocabulary.js';
import type { Pieces } from '../../lib/pieces.js';
import { findIndicator } from '../indicators/indicator.store.js';
import { checkYears } from '../observations/check-years.js';
import type { YearRange } from '../observations/observation.input.js';
import { checkPerHead } from './check-per-head.js';
import { judgeRows, type Verdict } from './judge-rows.js';
import { lastKnownYear } from './last-known-year.js';
import {
  type Grid,
  type LaidRow,
  layGrid,
  type RowFinding,
  relatedLast,
  type Series,
} from './lay-grid.js';
import { POPULATION, populationsOf } from './populations-of.js';
import { rankCells } from './rank-rows.js';
import { seriesOf } from './series-of.js';
import { yearsOf } from './span-years.js';

/** What a comparison is asked for, its towns apart. */
export interface CompareRequest {
  indicator: string;
  measures?: readonly Measure[] | null;
  years?: YearRange | null;
  per?: Normalization | null;
}

export interface Compared {
  indicator: IndicatorEntity;
  unit: string;
  years: number[];
  rows: LaidRow[];
  comparability: Judged;
  groupOf: Verdict['groupOf'];
  /** The id of the release that all is of. */
  release: string;
}

/** Whether the rows may be compared and ranked, and what stands against it. */
export interface Judged {
  level: ComparabilityLevel;
  reasons: RowFinding[];
  /** Whether all rows with figures are in one ranking, those only RELATED apart. */
  mayRank: boolean;
  /** Whether some are. */
  someRanked: boolean;
}

/** Towns, and series, that are gone through before others are let in. */
const AT_ONCE = 250;

/**
 * One indicator across municipalities, years and measures. Reads what it is of; what comes is to be worked
 * out piece by piece.
 * @throws CodedError UNKNOWN_INDICATOR, BAD_USER_INPUT
 */
export async function readComparison(
  memory: ReleaseInMemory,
  municipalities: readonly MunicipalityEntity[],
  request: CompareRequest,
): Promise<Pieces<Compared>> {
  const range = checkYears(request.years);
  const indicator = findIndicator(memory, request.indicator);
  if (request.per) checkPerHead(memory, indicator);
  const towns = municipalities.map(({ id }) => id);
  const { shelves } = memory;
  const concepts = [indicator.id, ...indicator.relatedIds];
  const shelved = await shelves.ofIndicators([...new Set(concepts)], towns);
  const censuses = request.per ? await shelves.ofIndicators([POPULATION], towns) : null;
  return (function* work() {
    const populations = censuses && populationsOf(censuses, municipalities);
    const series = yield* inPieces(municipalities, (some) =>
      seriesOf(memory, shelved, { indicator, municipalities: some }),
    );
    const years = yearsOf(range, series, () => lastKnownYear(memory, series));
    return yield* compare(memory, series, { ...request, indicator, years, populations });
  })();
}

/** What is made of each some of the items, after each of which others are let in. */
function* inPieces<T, R>(
  items: readonly T[],
  make: (some: readonly T[]) => readonly R[],
): Pieces<R[]> {
  const made: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    if (from > 0) yield;
    for (const one of make(items.slice(from, from + AT_ONCE))) made.push(one);
  }
  return made;
}

/** What is compared, and how. */
interface Comparing extends Omit<Grid, 'measures'>, Pick<CompareRequest, 'measures'> {
  years: number[];
}

function* compare(
  { release }: Pick<ReleaseInMemory, 'release'>,
  series: readonly Series[],
  { indicator, years, measures = null, populations }: Comparing,
): Pieces<Compared> {
  const grid = { indicator, years, measures, populations };
  const rows = relatedLast(yield* inPieces(series, (some) => layGrid(some, grid)));
  yield;
  const { level, findings, groupOf, besideOf, rankable } = judgeRows(rows, indicator);
  for (const [row, group] of groupOf) row.comparableGroup = group;
  for (const [row, group] of besideOf) row.besideGroup = group;
  for (const row of rankable) row.mayRank = true;
  for (const row of rows) row.findings = findings;
  yield* rankCells(groupOf);
  return {
    indicator,
    unit: populations ? `${indicator.unit}/人` : indicator.unit,
    years,
    rows,
    comparability: {
      level,
      reasons: findings,
      mayRank: rankable.size > 0 && new Set(groupOf.values()).size === 1,
      someRanked: rankable.size > 0,
    },
    groupOf,
    release: release.id,
  };
}
