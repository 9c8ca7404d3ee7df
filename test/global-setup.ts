import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { seedFolder } from '../src/releases/seed.js';
import { FROZEN } from './frozen-seeds.js';

/** Makes one release of the frozen seeds for all tests of the API. */
export default async function setup(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'machikurabe-test-'));
  await seedFolder(FROZEN, dataDir, { kept: 2 });
  process.env.TEST_DATA_DIR = dataDir;
}
