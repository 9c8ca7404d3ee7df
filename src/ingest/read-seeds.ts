import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { isFolder } from '../lib/paths.js';
import type { Problem } from './problems.js';
import { readCsv } from './read-csv.js';
import { readText } from './read-text.js';
import { checkSchema, parseYaml, type SeedFile, type YamlFile } from './read-yaml.js';
import { type RegistryCorrections, registryFile } from './registry.js';
import { MUNICIPALITY_FILES, SHARED_FILES } from './schemas/seed-kinds.js';
import { STATISTIC_COLUMNS, type StatisticRow, statisticRow } from './schemas/statistics.js';

type Files<K extends keyof typeof MUNICIPALITY_FILES> = SeedFile<
  z.infer<(typeof MUNICIPALITY_FILES)[K]>
>[];
type Shared<K extends keyof typeof SHARED_FILES> = SeedFile<z.infer<(typeof SHARED_FILES)[K]>>;

/** The files of one municipality's folder; `slug` is the folder's name and begins its ids. */
export interface TownFiles {
  slug: string;
  documents: Files<'documents'>;
  plans: Files<'plans'>;
  policies: Files<'policies'>;
  kpis: Files<'kpis'>;
  partnerships: Files<'partnerships'>;
  'sister-cities': Files<'sister-cities'>;
  uncited: Files<'uncited'>;
}

/** A file that is no good, of which other files may still name records. */
export interface FailedFile {
  /** The municipality's folder; null for a shared file. */
  slug: string | null;
  /** The key of the list that it should hold; null for a file of an unknown kind. */
  list: string | null;
  /** Its content, where it is YAML at all. */
  raw: SeedFile<unknown> | null;
}

/** Everything that stands in the folder of seeds and passed its schema, as it was typed in. */
export interface Seeds {
  registry: SeedFile<RegistryCorrections>;
  documents: Shared<'documents.yaml'>;
  indicators: Shared<'indicators.yaml'>;
  countries: Shared<'countries.yaml'>;
  themes: Shared<'themes.yaml'>;
  successions: Shared<'successions.yaml'>;
  definitionSources: Shared<'sources-of-definition.yaml'>;
  corrections: Shared<'corrections.yaml'>;
  series: Shared<'statistics/series.yaml'>;
  figures: Map<string, SeedFile<StatisticRow[]>>;
  towns: TownFiles[];
  failed: FailedFile[];
}

/** What stands for a shared file that failed. */
const EMPTY = {
  'documents.yaml': { documents: [] },
  'indicators.yaml': { indicators: [] },
  'countries.yaml': { countries: [] },
  'themes.yaml': { themes: [] },
  'successions.yaml': { successions: [], wards: [], sources: [] },
  'sources-of-definition.yaml': { sources: [] },
  'corrections.yaml': { corrections: [] },
  'statistics/series.yaml': { series: [] },
};

/**
 * Reads and checks every file of the folder. Adds each fault of each file to `problems`; what
 * passed its schema is returned all the same, so that it can be held against the rest.
 */
export function readSeeds(dir: string, problems: Problem[]): Seeds {
  const failed: FailedFile[] = [];
  const checked = <T>(name: string, schema: z.ZodType<T>, empty: T): SeedFile<T> => {
    const raw = readYaml(dir, name, problems);
    const file = raw && checkSchema(raw, schema, problems);
    if (file) return file;
    const list = Object.keys(empty as object)[0] ?? null;
    failed.push({ slug: null, list, raw });
    return { name, data: empty, place: () => ({ file: name, line: 1, column: 1 }) };
  };
  const shared = <K extends keyof typeof SHARED_FILES>(name: K) =>
    checked(name, SHARED_FILES[name] as z.ZodType, EMPTY[name]) as Shared<K>;

  const registry = checked('registry.yaml', registryFile, { kana: {}, nameEn: {} });
  const documents = shared('documents.yaml');
  const indicators = shared('indicators.yaml');
  const countries = shared('countries.yaml');
  const themes = shared('themes.yaml');
  const successions = shared('successions.yaml');
  const definitionSources = shared('sources-of-definition.yaml');
  const corrections = shared('corrections.yaml');
  const series = shared('statistics/series.yaml');
  const figures = new Map<string, SeedFile<StatisticRow[]>>();
  for (const [i, { file }] of series.data.series.entries()) {
    const name = `statistics/${file}`;
    const content = readText(dir, name, problems, series.place(['series', i, 'file']));
    if (content === null) continue;
    const rows = readCsv(name, content, STATISTIC_COLUMNS, statisticRow, problems);
    if (rows?.data.length === 0) {
      const message = 'holds no figures: each row under the head is one';
      problems.push({ file: name, line: 1, column: 1, message });
    }
    if (rows) figures.set(file, rows);
  }
  findStrays(dir, series, failed, problems);
  const towns = entriesOf(join(dir, 'municipalities'))
    .filter((slug) => isFolder(join(dir, 'municipalities', slug)))
    .map((slug) => readTown(dir, slug, failed, problems));
  return {
    registry,
    documents,
    indicators,
    countries,
    themes,
    successions,
    definitionSources,
    corrections,
    series,
    figures,
    towns,
    failed,
  };
}

/** What stands where nothing reads it would be left out without a word. */
function findStrays(
  dir: string,
  series: Shared<'statistics/series.yaml'>,
  failed: readonly FailedFile[],
  problems: Problem[],
) {
  const report = (folder: string, message: string, belongs: (entry: string) => boolean) => {
    for (const entry of entriesOf(join(dir, folder))) {
      if (belongs(entry)) continue;
      problems.push({ file: join(folder, entry), line: 1, column: 1, message });
    }
  };
  const files = ['registry.yaml', ...Object.keys(SHARED_FILES)].filter(
    (name) => !name.includes('/'),
  );
  const root = [...files, 'municipalities', 'statistics'];
  report('', `is no part of the seeds, which are ${root.join(', ')}`, (entry) =>
    root.includes(entry),
  );
  report(
    'municipalities',
    'is no folder: the files of a municipality stand in a folder of its own here',
    (entry) => isFolder(join(dir, 'municipalities', entry)),
  );
  if (failed.some(({ list }) => list === 'series')) return;
  const named = ['series.yaml', ...series.data.series.map(({ file }) => file)];
  report('statistics', 'is the file of no series in statistics/series.yaml', (entry) =>
    named.includes(entry),
  );
}

/** Without what systems and editors put beside files: .DS_Store and the like. */
const entriesOf = (dir: string) =>
  readdirSync(dir)
    .filter((name) => !name.startsWith('.'))
    .sort();

function readTown(dir: string, slug: string, failed: FailedFile[], problems: Problem[]): TownFiles {
  const town: TownFiles = {
    slug,
    documents: [],
    plans: [],
    policies: [],
    kpis: [],
    partnerships: [],
    'sister-cities': [],
    uncited: [],
  };
  const kinds = Object.keys(MUNICIPALITY_FILES) as (keyof typeof MUNICIPALITY_FILES)[];
  for (const entry of entriesOf(join(dir, 'municipalities', slug))) {
    const name = `municipalities/${slug}/${entry}`;
    const kind = kinds.find((k) => entry === `${k}.yaml` || entry.match(`^${k}-.+\\.yaml$`));
    if (!kind) {
      const known = kinds.map((k) => `${k}.yaml`).join(', ');
      const message = `is no file of facts: a folder holds ${known}`;
      problems.push({ file: name, line: 1, column: 1, message });
      failed.push({ slug, list: null, raw: readYaml(dir, name, []) });
      continue;
    }
    const raw = readYaml(dir, name, problems);
    const file = raw && checkSchema(raw, MUNICIPALITY_FILES[kind] as z.ZodType, problems);
    if (file) (town[kind] as SeedFile<unknown>[]).push(file);
    else failed.push({ slug, list: kind === 'sister-cities' ? 'sisterCities' : kind, raw });
  }
  return town;
}

function readYaml(dir: string, name: string, problems: Problem[]): YamlFile | null {
  const content = readText(dir, name, problems);
  return content === null ? null : parseYaml(name, content, problems);
}
