import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  listReleases as listRecords,
  readPointer,
  readRecord,
  releasePath,
} from '../../src/db/catalogue/folder.js';
import { listReleases, readCurrent, releaseSchema } from '../../src/db/catalogue/postgres.js';
import { dataSource } from '../../src/db/data-source.js';
import { fileSha256 } from '../../src/lib/file-sha256.js';
import { seedFolder, seedPostgres } from '../../src/releases/seed.js';
import { startCli } from '../ingest/run-cli.js';
import { seedsWith } from '../ingest/seeds-folder.js';
import type { Random } from '../random.js';

/** Where is published into, and what must be true there at any moment. */
interface Target {
  env: Record<string, string>;
  /** Whether this process has begun to publish. */
  hasBegun(pid: number): boolean | Promise<boolean>;
  /** The release that is current, and what it says that it is. */
  served(): Promise<{ id: string; says: string }>;
  publish(seeds: string): Promise<string>;
  /** What is there that no release owns. */
  left(): string[] | Promise<string[]>;
}

export interface Kills {
  /** Before the pointer had been moved, and after. */
  before: number;
  after: number;
  faults: string[];
}

let value = 100;
/** Does the work with seeds as none before: their release has to be made. */
async function withNewSeeds<T>(work: (dir: string) => Promise<T>): Promise<T> {
  value += 1;
  const edit = ['municipalities/sample/kpis.yaml', 'value: 12', `value: ${value}`] as const;
  const { dir } = seedsWith(edit);
  return work(dir).finally(() => rmSync(dir, { recursive: true }));
}

/** Kills publishers at random moments; after each the old release or the new one is served whole, and the next is made. */
export async function killPublishers(
  target: Target,
  times: number,
  random: Random,
): Promise<Kills> {
  const kills: Kills = { before: 0, after: 0, faults: [] };
  const must = (fine: boolean, text: string) => fine || kills.faults.push(text);
  let lasts = 1000;
  let old = await withNewSeeds(target.publish);
  for (let i = 0; i < times; ) {
    const isKilled = await withNewSeeds((seeds) =>
      killPublisher(target, seeds, random.integer(0, Math.round(lasts))),
    );
    // About one of four comes to its end, so that the moments of the pointer are among those of the others.
    lasts *= isKilled ? 1.1 : 0.8;
    const { id, says } = await target.served();
    must(id === says, `kill ${i}: ${id} is current, but it is ${says}`);
    if (isKilled) {
      kills[id === old ? 'before' : 'after'] += 1;
      i += 1;
    }
    old = await withNewSeeds(target.publish);
    must((await target.served()).says === old, `kill ${i}: the next release is not served`);
    const left = await target.left();
    must(left.length === 0, `kill ${i}: ${left.join()} was left`);
  }
  return kills;
}

/** Whether it had not come to its end so long after it began to publish. */
async function killPublisher(target: Target, seeds: string, after: number): Promise<boolean> {
  const child = startCli(['seed', '--seeds', seeds], target.env);
  const ended = once(child, 'exit');
  while (child.exitCode === null && !(await target.hasBegun(child.pid ?? 0))) await delay(2);
  await Promise.race([delay(after), ended]);
  const isKilled = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return isKilled;
}

/** What a release says that it is, in itself. */
async function nameIn(url: string, schema?: string): Promise<string> {
  const db = await dataSource(url, { readonly: true, schema }).initialize();
  const [row] = await db.query('SELECT "id" FROM "release"').finally(() => db.destroy());
  return row.id;
}

const publishing = { kept: 2, patience: 60_000 };

export const folderTarget = (dataDir: string): Target => ({
  env: { DATA_DIR: dataDir, RELEASES_KEPT: '2' },
  hasBegun: () => existsSync(join(dataDir, 'releases', '.lock-holder')),
  async served() {
    const { release: id } = readPointer(dataDir) ?? { release: 'nothing' };
    const record = readRecord(dataDir, id);
    const path = releasePath(dataDir, id);
    if (!record || fileSha256(path) !== record.sha256) return { id, says: 'not whole' };
    return { id, says: await nameIn(`sqlite:${path}`) };
  },
  publish: async (seeds) => (await seedFolder(seeds, dataDir, publishing)).record.id,
  left() {
    // One that was killed before it moved the pointer has made a release that is whole: it is on the list.
    const whole = listRecords(dataDir).flatMap(({ id }) => [`${id}.json`, `${id}.sqlite`]);
    return [...readdirSync(dataDir), ...readdirSync(join(dataDir, 'releases'))].filter(
      (name) => ![...whole, '.lock', 'current.json', 'releases'].includes(name),
    );
  },
});

export const postgresTarget = (url: string): Target => {
  const asked = async <T>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<T>) => {
    const db = await open();
    return work(db).finally(() => db.destroy());
  };
  const open = () => dataSource(url).initialize();
  return {
    env: { DATABASE_URL: url, RELEASES_KEPT: '2' },
    hasBegun: (pid) =>
      asked(async (db) => {
        const sql = 'SELECT 1 FROM pg_stat_activity WHERE application_name LIKE $1';
        return (await db.query(sql, [`machikurabe: process ${pid} on%`])).length > 0;
      }),
    async served() {
      const id = (await asked(readCurrent))?.pointer.release ?? 'nothing';
      return { id, says: await nameIn(url, releaseSchema(id)) };
    },
    publish: async (seeds) => (await seedPostgres(seeds, url, publishing)).record.id,
    left: () =>
      asked(async (db) => {
        const owned = (await listReleases(db)).map(({ id }) => releaseSchema(id));
        const rows: { name: string }[] = await db.query(
          `SELECT nspname AS "name" FROM pg_namespace WHERE nspname ~ '^(release_|machikurabe_)'
           AND nspname NOT IN (SELECT "schema" FROM machikurabe.retired)`,
        );
        return rows.flatMap(({ name }) => (owned.includes(name) ? [] : [name]));
      }),
  };
};
