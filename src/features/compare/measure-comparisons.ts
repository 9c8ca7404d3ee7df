import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { countWithRelated } from '../../db/memory/series-counts.js';
import { indicatorNamed } from '../indicators/indicator.store.js';

/** How much there is of an indicator and those related to it, in all towns. */
export interface Material {
  kpis: number;
  /** Official series, each on a town. */
  statistics: number;
  figures: number;
  /** Ways of counting. */
  definitions: number;
}

/** How large comparisons can be in this release. */
export interface ComparisonSizes {
  towns: number;
  townsWithMaterial: number;
  themes: number;
  /** By the code of the prefecture. */
  townsOfPrefecture: ReadonlyMap<string, number>;
  /** The rows that one town has at most. */
  rowsOfTown: number;
  /** What a comparison has of what is called so; of what nothing is, none. */
  material(indicator: string): Material;
  /** The span of the figures; null where there are none. */
  years: { from: number; to: number } | null;
}

/** A comparison shows the series of an indicator and of those related to it. */
export function measureComparisons(
  memory: Pick<
    ReleaseInMemory,
    'municipalities' | 'documents' | 'indicators' | 'themes' | 'counts'
  >,
): ComparisonSizes {
  const { municipalities, documents, counts } = memory;
  const townsOfPrefecture = new Map<string, number>();
  for (const { prefectureCode } of municipalities.rows) {
    townsOfPrefecture.set(prefectureCode, (townsOfPrefecture.get(prefectureCode) ?? 0) + 1);
  }
  const withMaterial = documents.rows.flatMap(({ municipalityCode }) => municipalityCode ?? []);
  return {
    towns: municipalities.rows.length,
    townsWithMaterial: new Set(withMaterial).size,
    themes: memory.themes.rows.length,
    townsOfPrefecture,
    // Where no plan prints a figure, a row says so.
    rowsOfTown: counts.mostOfTown + 1,
    material(name) {
      const indicator = indicatorNamed(memory, name);
      if (!indicator) return { kpis: 0, statistics: 0, figures: 0, definitions: 0 };
      return {
        kpis: countWithRelated(indicator, counts.kpis),
        statistics: countWithRelated(indicator, counts.statistics),
        figures: countWithRelated(indicator, counts.figures),
        definitions: countWithRelated(indicator, counts.definitions),
      };
    },
    years: counts.years,
  };
}
