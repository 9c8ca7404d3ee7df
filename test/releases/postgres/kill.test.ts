import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { removeFolders } from '../../ingest/seeds-folder.js';
import { seeded } from '../../random.js';
import { type Postgres, startPostgres } from '../../start-postgres.js';
import { killPublishers, postgresTarget } from '../kill-publisher.js';

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(async () => {
  await server.remove();
  removeFolders();
});

test('of a publisher that is killed PostgreSQL keeps nothing, or the new release whole', async () => {
  const kills = await killPublishers(postgresTarget(server.url), 15, seeded(17));
  expect(kills.faults).toEqual([]);
  expect(kills.before).toBeGreaterThan(0);
}, 1_200_000);
