import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Place, Problem } from './problems.js';
import { readCsv } from './read-csv.js';
import { readYaml, type SeedFile } from './read-yaml.js';
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

/** Everything that stands in the folder of seeds, as it was typed in. */
export interface Seeds {
  registry: string;
  documents: Shared<'documents.yaml'>;
  indicators: Shared<'indicators.yaml'>;
  themes: Shared<'themes.yaml'>;
  series: Shared<'statistics/series.yaml'>;
  figures: Map<string, SeedFile<StatisticRow[]>>;
  towns: TownFiles[];
}

/**
 * Reads and checks every file of the folder. Adds each fault of each file to `problems` and
 * returns null when there was any: what fails its schema is not looked at further.
 */
export function readSeeds(dir: string, problems: Problem[]): Seeds | null {
  const read = (name: string, place: Place = { file: name, line: 1, column: 1 }) => {
    const path = join(dir, name);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    problems.push({ ...place, message: `file: ${name} does not exist` });
    return null;
  };
  const shared = <K extends keyof typeof SHARED_FILES>(name: K): Shared<K> | null => {
    const content = read(name);
    const schema = SHARED_FILES[name] as z.ZodType;
    return content === null
      ? null
      : (readYaml(name, content, schema, problems) as Shared<K> | null);
  };

  const registry = read('registry.yaml');
  const documents = shared('documents.yaml');
  const indicators = shared('indicators.yaml');
  const themes = shared('themes.yaml');
  const series = shared('statistics/series.yaml');
  const figures = new Map<string, SeedFile<StatisticRow[]>>();
  for (const [i, { file }] of (series?.data.series ?? []).entries()) {
    const name = `statistics/${file}`;
    const content = read(name, series?.place(['series', i, 'file']));
    if (content === null) continue;
    const rows = readCsv(name, content, STATISTIC_COLUMNS, statisticRow, problems);
    if (rows) figures.set(file, rows);
  }
  if (series) findStrays(dir, series, problems);
  const towns = folders(join(dir, 'municipalities')).map((slug) => readTown(dir, slug, problems));
  if (problems.length > 0) return null;
  if (registry === null || !documents || !indicators || !themes || !series) return null;
  return { registry, documents, indicators, themes, series, figures, towns };
}

/** A file of figures that no series names would be left out without a word. */
function findStrays(dir: string, series: Shared<'statistics/series.yaml'>, problems: Problem[]) {
  const named = new Set(['series.yaml', ...series.data.series.map(({ file }) => file)]);
  for (const entry of readdirSync(join(dir, 'statistics')).sort()) {
    if (named.has(entry)) continue;
    const message = 'is the file of no series in statistics/series.yaml';
    problems.push({ file: `statistics/${entry}`, line: 1, column: 1, message });
  }
}

function readTown(dir: string, slug: string, problems: Problem[]): TownFiles {
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
  for (const entry of readdirSync(join(dir, 'municipalities', slug)).sort()) {
    const name = `municipalities/${slug}/${entry}`;
    const kind = kinds.find((k) => entry === `${k}.yaml` || entry.match(`^${k}-.+\\.yaml$`));
    if (!kind) {
      const known = kinds.map((k) => `${k}.yaml`).join(', ');
      const message = `is no file of facts: a folder holds ${known}`;
      problems.push({ file: name, line: 1, column: 1, message });
      continue;
    }
    const content = readFileSync(join(dir, name), 'utf8');
    const file = readYaml(name, content, MUNICIPALITY_FILES[kind] as z.ZodType, problems);
    if (file) (town[kind] as SeedFile<unknown>[]).push(file);
  }
  return town;
}

const folders = (dir: string) =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
