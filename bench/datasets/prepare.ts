import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { releasePath } from '../../src/db/catalogue/folder.js';
import { dataSource } from '../../src/db/data-source.js';
import { projectFile } from '../../src/lib/project-file.js';
import { seedFolder } from '../../src/releases/seed.js';
import { type CountrySize, type Places, rowsOfCountry } from '../country/country.js';
import type { TableRow } from '../country/town.js';
import { say } from '../say.js';
import { workFile, workFolder } from '../work-folder.js';
import { insertSqlite } from './insert.js';
import { realPlaces } from './places.js';

/** A database that questions are asked of, and what they may be about. */
export interface Dataset {
  id: DatasetId;
  title: string;
  /** Another content has another name. */
  name: string;
  sqlite: string;
  /** The towns with plans. */
  held: readonly string[];
  /** All municipalities, those with plans first. */
  all: readonly string[];
  /** An indicator that the towns have figures of. */
  indicator: string;
  /** Of a made country. */
  rows: (() => Iterable<TableRow>) | null;
}
export type DatasetId = 'five' | 'country' | 'small-country';

const SEED = 20_251_122;
const SIZES: Record<Exclude<DatasetId, 'five'>, CountrySize> = {
  country: { towns: 1741, kpis: 100, seed: SEED },
  'small-country': { towns: 5, kpis: 100, seed: SEED },
};

/** The databases with these ids, made where they are missing. */
export async function prepareDatasets(ids: readonly DatasetId[]): Promise<Dataset[]> {
  const places = realPlaces();
  const datasets: Dataset[] = [];
  for (const id of ids) {
    datasets.push(id === 'five' ? await realCities(places) : await madeCountry(id, places));
  }
  return datasets;
}

async function realCities(places: Places & { held: number }): Promise<Dataset> {
  const folder = workFile('five');
  const seeds = projectFile('seeds');
  const { record } = await seedFolder(seeds, folder, { kept: 2 });
  const all = places.municipalities.map(({ code }) => code);
  return {
    id: 'five',
    title: 'the five cities (the real release)',
    name: `five_${record.id}`,
    sqlite: releasePath(folder, record.id),
    held: all.slice(0, places.held),
    all,
    indicator: 'furusato-nozei.amount',
    rows: null,
  };
}

async function madeCountry(id: Exclude<DatasetId, 'five'>, places: Places): Promise<Dataset> {
  const size = SIZES[id];
  const rows = () => rowsOfCountry(places, size);
  const hash = await contentHash(places, size);
  const sqlite = workFile(`${id}-${hash}.sqlite`);
  if (!existsSync(sqlite)) {
    removeOlder(`${id}-`);
    await make(sqlite, rows());
  }
  const all = places.municipalities.map(({ code }) => code);
  return {
    id,
    title: `a made country: ${size.towns} towns × ${size.kpis} KPIs × 8 figures`,
    name: `${id.replace('-', '_')}_${hash}`,
    sqlite,
    held: all.slice(0, size.towns),
    all,
    indicator: 'country.migration.users',
    rows,
  };
}

async function make(path: string, rows: Iterable<TableRow>): Promise<void> {
  const began = Date.now();
  say(`making ${path} …`);
  const staging = `${path}.part`;
  rmSync(staging, { force: true });
  const db = await dataSource(`sqlite:${staging}`).initialize();
  await db.runMigrations();
  insertSqlite(db, rows);
  // As a release is left when it is published.
  await db.query('PRAGMA optimize');
  await db.destroy();
  renameSync(staging, path);
  say(`made in ${Math.round((Date.now() - began) / 1000)} s`);
}

/** Of all that the content depends on: places, size, the code that makes rows, the migrations. */
async function contentHash(places: Places, size: CountrySize): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([places, size]));
  const code = projectFile('dist/bench/country');
  for (const file of readdirSync(code).sort()) {
    if (file.endsWith('.js')) hash.update(readFileSync(join(code, file)));
  }
  const db = dataSource('sqlite::memory:');
  hash.update(JSON.stringify(db.options.migrations, (_, value) => value?.name ?? value));
  return hash.digest('hex').slice(0, 12);
}

function removeOlder(prefix: string): void {
  for (const file of readdirSync(workFolder())) {
    if (file.startsWith(prefix)) rmSync(workFile(file), { force: true });
  }
}
