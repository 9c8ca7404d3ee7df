import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';

/** How large comparisons can be in this release. */
export interface ComparisonSizes {
  towns: number;
  townsWithMaterial: number;
  /** By the code of the prefecture. */
  townsOfPrefecture: ReadonlyMap<string, number>;
  /** The rows that one town has at most. */
  rowsOfTown: number;
  /** The series of one comparison at most. */
  series: number;
  /** The figures of one comparison at most. */
  observations: number;
  /** The span of the figures; null where there are none. */
  years: { from: number; to: number } | null;
}

/** How often something comes, by the id of what it is of. */
class Counts extends Map<string, number> {
  add(id: string, count = 1): void {
    this.set(id, (this.get(id) ?? 0) + count);
  }
}

/** A comparison shows the series of an indicator and of those related to it. */
export function measureComparisons({
  municipalities,
  documents,
  indicators,
  kpis,
  statistics,
  figures,
}: ReleaseInMemory): ComparisonSizes {
  const shownWith = indicators.rows.map(({ id, relatedIds }) => [id, ...relatedIds]);
  const largest = (counts: Counts) =>
    Math.max(0, ...shownWith.map((ids) => sum(ids.map((id) => counts.get(id) ?? 0))));
  const [series, observations] = [new Counts(), new Counts()];
  let rowsOfTown = 0;
  for (const { id: town } of municipalities.rows) {
    const own = new Counts();
    for (const { position, indicatorId } of kpis.ofTown(town)) {
      own.add(indicatorId);
      observations.add(indicatorId, figures.countOfKpi(position));
    }
    for (const { position, indicatorId } of statistics.ofTown(town)) {
      own.add(indicatorId);
      observations.add(indicatorId, figures.countOfStatistic(position));
    }
    for (const [indicator, count] of own) series.add(indicator, count);
    rowsOfTown = Math.max(rowsOfTown, largest(own));
  }
  const townsOfPrefecture = new Counts();
  for (const { prefectureCode } of municipalities.rows) townsOfPrefecture.add(prefectureCode);
  const withMaterial = documents.rows.flatMap(({ municipalityCode }) => municipalityCode ?? []);
  return {
    towns: municipalities.rows.length,
    townsWithMaterial: new Set(withMaterial).size,
    townsOfPrefecture,
    // Where no plan prints a figure, a row says so.
    rowsOfTown: rowsOfTown + 1,
    series: largest(series),
    observations: largest(observations),
    years: figures.years,
  };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
