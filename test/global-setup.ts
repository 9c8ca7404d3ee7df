import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { seedSqlite } from '../src/ingest/seed.js';
import { FROZEN } from './frozen-seeds.js';

/** Makes one release of the frozen seeds for all tests of the API. */
export default async function setup(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'machikurabe-test-'));
  await seedSqlite(FROZEN, dataDir);
  process.env.TEST_DATA_DIR = dataDir;
}
