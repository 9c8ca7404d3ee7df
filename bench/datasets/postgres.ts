import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { readCurrent, releaseSchema } from '../../src/db/catalogue/postgres.js';
import { projectFile } from '../../src/lib/project-file.js';
import { freePort } from '../../test/free-port.js';
import { embeddedServer, embeddedUrl } from '../../test/postgres/embedded-server.js';
import { plainStatements } from '../plain/tables.js';
import { pinServer } from '../processes.js';
import { say } from '../say.js';
import { family } from '../usage.js';
import { workFile } from '../work-folder.js';
import type { Dataset } from './prepare.js';

/** A PostgreSQL that holds the datasets. */
export interface Postgres {
  urlOf(dataset: Dataset): string;
  /** A database of this name with nothing in it. */
  emptyDatabase(name: string): Promise<EmptyDatabase>;
  /** Its processes now. */
  pids(): number[];
  stop(): Promise<void>;
}

export interface EmptyDatabase {
  url: string;
  /** What it takes on the disk. */
  bytes(): Promise<number>;
  drop(): Promise<void>;
}

/** Starts PostgreSQL in the work folder and fills in the datasets that it lacks. */
export async function startPostgres(datasets: readonly Dataset[]): Promise<Postgres> {
  const databaseDir = workFile('postgres');
  // Of another user where this process is root: PostgreSQL refuses to run as root.
  chmodSync(join(databaseDir, '..'), 0o755);
  const port = await freePort();
  const server = embeddedServer(databaseDir, port, {
    initdb: [],
    postgres: ['autovacuum=off', 'jit=off', 'shared_buffers=512MB'],
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  const urlFor = (name: string) => embeddedUrl(port, name);
  const urlOf = ({ name }: Dataset) => urlFor(name);
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
  return {
    urlOf,
    async emptyDatabase(name) {
      const admin = urlFor('postgres');
      const drop = () => query(admin, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await drop();
      await query(admin, `CREATE DATABASE "${name}"`);
      const size = `SELECT pg_database_size('${name}') AS bytes`;
      return {
        url: urlFor(name),
        bytes: async () => Number((await query(admin, size))[0]?.bytes),
        drop: async () => void (await drop()),
      };
    },
    pids: () => family(pid),
    stop: () => server.stop(),
  };
}

async function fill(server: ReturnType<typeof embeddedServer>, dataset: Dataset, url: string) {
  const { name } = dataset;
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
    await write(dataset, url.replace(name, staging));
    await admin.query(`ALTER DATABASE "${staging}" RENAME TO "${name}"`);
  } finally {
    await admin.end();
  }
}

/** The release, and in the schema `public`, which PostGraphile serves, the plain tables made of it. */
async function write({ publishTo, ofPlans }: Dataset, url: string): Promise<void> {
  await publishTo(url);
  const current = await readCurrent({ query: (sql: string) => query(url, sql) });
  const schema = releaseSchema(current?.record.id ?? '');
  for (const statement of plainStatements(`"${schema}"`, ofPlans)) await query(url, statement);
  await query(url, 'VACUUM ANALYZE');
}

async function query<T = Record<string, unknown>[]>(url: string, sql: string): Promise<T> {
  const db = await new DataSource({ type: 'postgres', url }).initialize();
  try {
    return await db.query(sql);
  } finally {
    await db.destroy();
  }
}
