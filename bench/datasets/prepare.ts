import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { releasePath } from '../../src/db/catalogue/folder.js';
import { projectFile } from '../../src/lib/project-file.js';
import { publishToFolder } from '../../src/releases/folder/publish.js';
import { publishToPostgres } from '../../src/releases/postgres/publish.js';
import { seedFolder, seedPostgres } from '../../src/releases/seed.js';
import { makePlain } from '../plain/sqlite.js';
import { PLAIN_HASH } from '../plain/tables.js';
import { say } from '../say.js';
import { workFile } from '../work-folder.js';
import { madeCountry } from './made-country.js';
import { type RealPlaces, realPlaces } from './places.js';
import { type CountryId, SIZES } from './sizes.js';

/** A database that questions are asked of, and what they may be about. */
export interface Dataset {
  id: DatasetId;
  /** Another content has another name. */
  name: string;
  /** Our release of it. */
  sqlite: string;
  /** The same in plain tables, for the peers; null where no peer is asked. */
  plain: string | null;
  /** Publishes the same release into a database of PostgreSQL. */
  publishTo(url: string): Promise<unknown>;
  /** Whether the peers have the figures of plans alone: they are asked for no others. */
  ofPlans: boolean;
  /** The towns with plans. */
  held: readonly string[];
  /** All municipalities, those with plans first. */
  all: readonly string[];
  /** An indicator that the towns have figures of. */
  indicator: string;
}
export type DatasetId = 'five' | CountryId;

const PUBLISHING = { kept: 1 };

/** The databases with these ids, made where they are missing; plain tables only of those that peers are asked of. */
export async function prepareDatasets(
  ids: readonly DatasetId[],
  ofPeers: readonly DatasetId[] = [],
): Promise<Dataset[]> {
  const places = realPlaces();
  const datasets: Dataset[] = [];
  for (const id of ids) datasets.push(await prepared(id, places, ofPeers.includes(id)));
  return datasets;
}

async function prepared(id: DatasetId, places: RealPlaces, forPeers: boolean): Promise<Dataset> {
  const ofSeeds = id === 'five';
  const seeds = projectFile('seeds');
  const folder = workFile(id);
  const began = Date.now();
  const { record, isNew } = ofSeeds
    ? await seedFolder(seeds, folder, PUBLISHING)
    : await publishToFolder(folder, madeCountry(id, places), PUBLISHING);
  if (isNew) say(`made ${id} in ${Math.round((Date.now() - began) / 1000)} s`);
  const sqlite = releasePath(folder, record.id);
  const all = places.municipalities.map(({ code }) => code);
  return {
    id,
    name: `${id.replaceAll('-', '_')}_${record.id}_${PLAIN_HASH}`,
    sqlite,
    plain: forPeers ? await plainOf(folder, { id: record.id, sqlite, ofPlans: !ofSeeds }) : null,
    publishTo: (url) =>
      ofSeeds
        ? seedPostgres(seeds, url, PUBLISHING)
        : publishToPostgres(url, madeCountry(id, places), PUBLISHING),
    ofPlans: !ofSeeds,
    held: all.slice(0, ofSeeds ? places.held : SIZES[id].towns),
    all,
    indicator: ofSeeds ? 'furusato-nozei.amount' : 'country.migration.users',
  };
}

/** The plain tables of a release, made where they are missing. */
async function plainOf(
  folder: string,
  { id, sqlite, ofPlans }: { id: string; sqlite: string; ofPlans: boolean },
): Promise<string> {
  const path = join(folder, `plain-${id}-${PLAIN_HASH}.sqlite`);
  if (existsSync(path)) return path;
  for (const file of readdirSync(folder)) {
    if (file.startsWith('plain-')) rmSync(join(folder, file));
  }
  say(`making ${path} …`);
  await makePlain(path, sqlite, ofPlans);
  return path;
}
