import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { projectFile } from '../../src/lib/project-file.js';
import type { Places } from '../country/country.js';

/** Those of the real registry. */
export interface RealPlaces extends Places {
  /** How many of the towns have real plans that we hold. */
  held: number;
}

/** The places of the real registry; the towns whose real plans we hold come first. */
export function realPlaces(): RealPlaces {
  const { rows } = loadSeeds(projectFile('seeds'));
  const held = new Set(rows.plan.map(({ municipalityCode }) => municipalityCode));
  const towns = rows.municipality.map(({ id, name, nameKana, nameEn, kind, ...row }) => {
    const { prefectureCode, searchText } = row;
    return { code: id, name, nameKana, nameEn, kind, prefectureCode, searchText };
  });
  return {
    prefectures: rows.prefecture.map(({ code, name, nameEn }) => ({ code, name, nameEn })),
    municipalities: [
      ...towns.filter(({ code }) => held.has(code)),
      ...towns.filter(({ code }) => !held.has(code)),
    ],
    held: held.size,
  };
}
