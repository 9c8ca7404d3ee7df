import { placeKey } from '../../domain/place-spellings.js';
import { loadRegistry } from '../../ingest/new-town/load-registry.js';
import { type Problem, SeedProblems } from '../../ingest/problems.js';
import { readText } from '../../ingest/read-text.js';
import { checkSchema, parseYaml } from '../../ingest/read-yaml.js';
import { NORTHERN_TERRITORIES } from '../../ingest/registry.js';
import { successionsFile } from '../../ingest/schemas/successions.js';
import type { DropReason } from '../drop-reasons.js';

/** What a code stands for, and the names that it has or had. */
export interface KnownPlace {
  code: string;
  /** Two digits. */
  prefecture: string;
  /** As registered. */
  name: string;
  /** Names, those of before too, as `placeKey` folds them. */
  keys: ReadonlySet<string>;
  /** Why a row of it is left out; null for a municipality, of today or of before. */
  dropped: DropReason | null;
  /** The municipality of today that it is, or is a part of; null where it is of none. */
  municipality: string | null;
}

/** All places that have or had a code. */
export interface KnownPlaces {
  byCode: ReadonlyMap<string, KnownPlace>;
  /** The names of the prefectures by their two digits, and those by their names. */
  prefectureNames: ReadonlyMap<string, string>;
  /** The municipalities, of today and former ones, that have or had a name, as `placeKey` folds it. */
  byName(key: string): readonly KnownPlace[];
}

/**
 * The places of a folder of seeds: its registry and its successions.
 * @throws SeedProblems with every problem of the two files
 */
export function loadKnownPlaces(seedsDir: string): KnownPlaces {
  const { municipalities, prefectures, wards } = loadRegistry(seedsDir);
  const { successions, wards: newWards } = readSuccessions(seedsDir);
  const byCode = new Map<string, KnownPlace>();
  const put = (
    { code, name, municipality }: Pick<KnownPlace, 'code' | 'name' | 'municipality'>,
    dropped: DropReason | null,
    others: string[] = [],
  ) => {
    const keys = new Set([name, ...others].map(placeKey));
    const prefecture = code.slice(0, 2);
    byCode.set(code, { code, prefecture, name, keys, dropped, municipality });
  };
  for (const { code, successor, name, endedBy } of successions) {
    // A release takes it to the municipality of today where it is known how it became a part of it.
    if (code === successor) continue;
    put({ code, name, municipality: successor }, endedBy ? null : 'FORMER');
  }
  const cityNames = new Map(municipalities.map(({ code, name }) => [code, name]));
  for (const { code, name, municipalityCode: city } of [
    ...wards,
    ...newWards.map((ward) => ({ ...ward, municipalityCode: ward.municipality })),
  ]) {
    put({ code, name, municipality: city }, 'WARD', [`${cityNames.get(city)}${name}`]);
  }
  for (const { code, name } of municipalities) {
    const before = successions.filter((one) => one.code === code && one.successor === code);
    put(
      { code, name, municipality: code },
      null,
      before.map((one) => one.name),
    );
  }
  for (const code of NORTHERN_TERRITORIES) {
    put({ code, name: '北方領土の村', municipality: null }, 'NORTHERN');
  }
  const towns = new Map<string, KnownPlace[]>();
  for (const place of byCode.values()) {
    if (place.dropped !== null && place.dropped !== 'FORMER') continue;
    for (const key of place.keys) towns.set(key, [...(towns.get(key) ?? []), place]);
  }
  return {
    byCode,
    prefectureNames: new Map(prefectures.map(({ code, name }) => [code, name])),
    byName: (key) => towns.get(key) ?? [],
  };
}

function readSuccessions(seedsDir: string) {
  const problems: Problem[] = [];
  const name = 'successions.yaml';
  const text = readText(seedsDir, name, problems);
  const raw = text === null ? null : parseYaml(name, text, problems);
  const file = raw && checkSchema(raw, successionsFile, problems);
  if (!file) throw new SeedProblems(problems);
  return file.data;
}
