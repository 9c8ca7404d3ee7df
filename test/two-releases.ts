import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { folderReader } from '../src/db/serving/folder-reader.js';
import { movePointer } from '../src/releases/folder/pointer.js';
import { seedFolder } from '../src/releases/seed.js';
import { buildServer } from '../src/server.js';
import { FROZEN } from './frozen-seeds.js';

export interface TwoReleases {
  app: FastifyInstance;
  dataDir: string;
  /** Katori wants 700,000千円 in 2025 and sets no target for 2023; in `now` it is as in the frozen seeds. */
  old: string;
  now: string;
  /** Makes one of them the current one, and waits until it is served. */
  serve(id: string): Promise<void>;
  close(): Promise<void>;
}

/** A server over two releases that differ in two figures of one town; the later one is current. */
export async function openTwoReleases(): Promise<TwoReleases> {
  const dir = mkdtempSync(join(tmpdir(), 'machikurabe-two-releases-'));
  const [seeds, dataDir] = [join(dir, 'seeds'), join(dir, 'data')];
  cpSync(FROZEN, seeds, { recursive: true });
  alter(join(seeds, 'municipalities/katori/kpis.yaml'), [
    [/750000, raw: '750,000千円'/, "700000, raw: '700,000千円'"],
    [/(quote: ')750,000千円/, '$1700,000千円'],
    [/500,000千円 750,000千円/, '700,000千円'],
    [/^.*TARGET, year: 2023, .*value: 500000, .*\n/m, ''],
  ]);
  const old = (await seedFolder(seeds, dataDir, { kept: 10 })).record.id;
  const now = (await seedFolder(FROZEN, dataDir, { kept: 10 })).record.id;
  const server = await buildServer({
    reader: folderReader(dataDir),
    publicUrl: () => 'http://localhost:4000',
    logLevel: 'silent',
    rateLimit: 1_000_000_000,
  });
  return {
    app: server.app,
    dataDir,
    old,
    now,
    async serve(id) {
      movePointer(dataDir, id, '');
      while (server.release() !== id) await delay(10);
    },
    async close() {
      await server.stop();
      rmSync(dir, { recursive: true });
    },
  };
}

/** Replaces in a file; each must be found. */
function alter(file: string, changes: readonly (readonly [RegExp, string])[]): void {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    if (!from.test(text)) throw new Error(`${from} is not in ${file}`);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}
