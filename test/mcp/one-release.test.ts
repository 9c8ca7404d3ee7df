import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { folderReader } from '../../src/db/serving/folder-reader.js';
import { seedFolder } from '../../src/releases/seed.js';
import { buildServer, type Server } from '../../src/server.js';
import { FROZEN } from '../frozen-seeds.js';
import { type Assistant, assistantAt } from './assistants.js';

let dataDir: string;
let server: Server;
let assistant: Assistant;
/** The pointers to two releases, as they are written, and what each of them holds. */
const releases: { id: string; pointer: string; kpis: number }[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'machikurabe-mcp-swap-'));
  for (const seeds of ['test/fixtures/seeds-minimal', FROZEN]) {
    const { record } = await seedFolder(seeds, dataDir, { kept: 10 });
    const pointer = readFileSync(join(dataDir, 'current.json'), 'utf8');
    releases.push({ id: record.id, pointer, kpis: record.counts.kpi ?? 0 });
  }
  server = await buildServer({
    reader: folderReader(dataDir),
    publicUrl: () => 'http://localhost:4000',
    logLevel: 'silent',
    rateLimit: 1_000_000_000,
  });
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  assistant = await assistantAt(url, '2025-11-25');
}, 60_000);
afterAll(async () => {
  await assistant.close();
  await server.stop();
  await rm(dataDir, { recursive: true });
});

/** Points to a release, as publishing does, and waits until it is served. */
async function publish({ id, pointer }: (typeof releases)[number]): Promise<void> {
  writeFileSync(join(dataDir, 'current.json.new'), pointer);
  renameSync(join(dataDir, 'current.json.new'), join(dataDir, 'current.json'));
  while (server.release() !== id) await delay(10);
}

test('where another release comes meanwhile, each answer is whole and of one', async () => {
  const answers: { release: string; kpis: number }[] = [];
  let isOver = false;
  const asking = Array.from({ length: 4 }, async () => {
    while (!isOver) {
      const { data } = await assistant.call('coverage');
      answers.push({ release: data.release, kpis: data.counts.kpis });
    }
  });
  for (const release of releases) {
    await publish(release);
    const before = answers.length;
    while (answers.length < before + 8) await delay(10);
  }
  isOver = true;
  await Promise.all(asking);
  const known = new Map(releases.map(({ id, kpis }) => [id, kpis]));
  for (const { release, kpis } of answers)
    expect([release, kpis]).toEqual([release, known.get(release)]);
  expect(new Set(answers.map(({ release }) => release)).size).toBe(2);
});
