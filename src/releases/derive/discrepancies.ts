import type { DiscrepancyEntity } from '../../db/entities/discrepancy.entity.js';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { type Definition, definitionOf } from '../../domain/definition.js';
import { areOfOneThing, differ } from '../../domain/discrepancy.js';
import { isExact } from '../../domain/limits.js';
import { hasHappened } from '../../domain/measures.js';
import type { Rows, Unplaced } from '../../ingest/assemble/rows.js';
import { groupToKeys } from '../../lib/align.js';
import { largestSets } from '../../lib/largest-sets.js';
import { perOwner } from '../../lib/per-owner.js';

type Source = Pick<Rows, 'indicator' | 'kpi' | 'statisticSeries' | 'observation'>;
type Found = Unplaced<DiscrepancyEntity>;
type Observation = Rows['observation'][number];
/** A figure of a year that says what was. */
type Past = Observation & { year: number; value: number };
type Indicator = Pick<IndicatorEntity, 'id' | 'unit' | 'facets' | 'open' | 'decides'>;

/** By id; once for all towns. */
const ranked = perOwner(
  (rows: Rows['indicator']) => new Map(rows.map((row, rank) => [row.id, { ...row, rank }])),
);

/**
 * Where the series of a town print different values of one concept and year: by town, concept and
 * year. Each record holds all figures that should be the same one, those of plans first; why they
 * differ is not guessed at.
 */
export function discrepancies(rows: Source): Found[] {
  const indicators = ranked(rows.indicator);
  const series = new Map([...rows.kpi, ...rows.statisticSeries].map((row) => [row.id, row]));
  const defined = (seriesId: string, indicator: Indicator) =>
    definitionOf(existing(series, seriesId), indicator);

  const figures = rows.observation.filter(isPast).sort(plansFirst);
  const keys = [...new Set(figures.map(keyOf))];
  const found = groupToKeys(keys, figures, keyOf).flatMap((group) => {
    const indicator = existing(indicators, group[0]?.indicatorId ?? '');
    return ofOneThing(group, (seriesId) => defined(seriesId, indicator))
      .flatMap((told) => contradiction(told, indicator) ?? [])
      .map((one, i) => ({ ...one, id: i === 0 ? one.id : `${one.id}/${i + 1}` }));
  });
  const rank = ({ indicatorId }: Found) => existing(indicators, indicatorId).rank;
  return found.sort(
    (a, b) =>
      Number(a.municipalityCode) - Number(b.municipalityCode) ||
      rank(a) - rank(b) ||
      a.year - b.year,
  );
}

/** What was, as a point: a bound contradicts nothing. */
function isPast(row: Observation): row is Past {
  const { measure, comparator, year, value } = row;
  return hasHappened(measure) && isExact(comparator) && year !== null && value !== null;
}

const plansFirst = (a: Past, b: Past) => Number(a.kpiId === null) - Number(b.kpiId === null);

const seriesIdOf = ({ kpiId, statisticId }: Past) => kpiId ?? statisticId ?? '';

const keyOf = ({ municipalityCode, indicatorId, year }: Past) =>
  `${municipalityCode}/${indicatorId}/${year}`;

/** Figures of two series or more that should be the same one. */
function ofOneThing(figures: readonly Past[], defined: (seriesId: string) => Definition): Past[][] {
  return largestSets([...new Set(figures.map(seriesIdOf))], (a, b) =>
    areOfOneThing(defined(a), defined(b)),
  )
    .filter((set) => set.length > 1)
    .map((set) => figures.filter((figure) => set.includes(seriesIdOf(figure))));
}

/** The record of figures that should be the same one; null where they are. */
function contradiction(figures: readonly Past[], { id, unit }: Indicator): Found | null {
  const differences = figures.flatMap((a, i) =>
    figures.slice(i + 1).flatMap((b) => differ(a, b, unit) ?? []),
  );
  const [first] = figures;
  if (!first || differences.length === 0) return null;
  return {
    id: `discrepancy/${keyOf(first)}`,
    municipalityCode: first.municipalityCode,
    indicatorId: id,
    year: first.year,
    observationIds: figures.map((figure) => figure.id),
    difference: Math.max(...differences.map(({ difference }) => difference)),
    withinRounding: differences.every(({ withinRounding }) => withinRounding),
  };
}

function existing<T>(rows: ReadonlyMap<string, T>, id: string): T {
  const row = rows.get(id);
  if (!row) throw new Error(`a reference to ${id} leads nowhere`);
  return row;
}
