import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { mostWithRelated } from '../../db/memory/series-counts.js';

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

/** A comparison shows the series of an indicator and of those related to it. */
export function measureComparisons({
  municipalities,
  documents,
  indicators,
  counts,
}: Pick<
  ReleaseInMemory,
  'municipalities' | 'documents' | 'indicators' | 'counts'
>): ComparisonSizes {
  const townsOfPrefecture = new Map<string, number>();
  for (const { prefectureCode } of municipalities.rows) {
    townsOfPrefecture.set(prefectureCode, (townsOfPrefecture.get(prefectureCode) ?? 0) + 1);
  }
  const withMaterial = documents.rows.flatMap(({ municipalityCode }) => municipalityCode ?? []);
  return {
    towns: municipalities.rows.length,
    townsWithMaterial: new Set(withMaterial).size,
    townsOfPrefecture,
    // Where no plan prints a figure, a row says so.
    rowsOfTown: counts.mostOfTown + 1,
    series: mostWithRelated(indicators.rows, counts.series),
    observations: mostWithRelated(indicators.rows, counts.figures),
    years: counts.years,
  };
}
