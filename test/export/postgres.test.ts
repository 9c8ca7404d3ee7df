import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { releaseSchema } from '../../src/db/catalogue/postgres.js';
import { dataSource } from '../../src/db/data-source.js';
import { tablePath } from '../../src/export/files/write-tables.js';
import { TABLES } from '../../src/export/tables/tables.js';
import { seedDatabase } from '../../src/releases/seed.js';
import { FROZEN, frozenRelease } from '../frozen-seeds.js';
import { type Postgres, startPostgres } from '../start-postgres.js';
import { makeTables } from './made-files.js';

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server.remove());

test('the tables of a release in PostgreSQL are byte for byte those of its SQLite file', async () => {
  const schema = releaseSchema(await seedDatabase(FROZEN, server.url));
  const made = [];
  for (const db of [dataSource(frozenRelease().url), dataSource(server.url, { schema })]) {
    await db.initialize();
    made.push(await makeTables(db));
    await db.destroy();
  }
  for (const table of TABLES) {
    for (const format of ['csv', 'parquet'] as const) {
      const path = tablePath(table, format);
      const [file, server] = made.map(({ dir }) => readFileSync(join(dir, path)));
      expect([path, file?.length, server && file?.equals(server)]).toEqual([
        path,
        file?.length,
        true,
      ]);
    }
  }
  for (const { remove } of made) remove();
}, 120_000);
