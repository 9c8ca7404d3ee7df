import { once } from 'node:events';
import { afterAll, expect, test } from '@jest/globals';
import { seedFolder } from '../../src/releases/seed.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { seeded } from '../random.js';
import {
  figureOfFacts,
  figureOfRelease,
  importFile,
  killImports,
  SEEDS,
  startImport,
} from './kill-import.js';

afterAll(removeFolders);

test('an import that is killed at any of 10 moments leaves the facts and the release of before, or the new ones', async () => {
  const kills = await killImports(newFolder(), 10, seeded(17));
  expect(kills.faults).toEqual([]);
  expect(kills.before).toBeGreaterThan(0);
}, 600_000);

test('of two imports at once each is taken whole, one after the other', async () => {
  const dataDir = newFolder();
  await importFile(dataDir, 1);
  const both = [2, 3].map((figure) => startImport(dataDir, figure, 'pipe'));
  const texts = both.map(() => '');
  both.forEach((child, i) => {
    child.stderr?.on('data', (chunk) => {
      texts[i] += String(chunk);
    });
  });
  const codes = await Promise.all(both.map(async (child) => (await once(child, 'close'))[0]));
  // The later one waits; where that takes too long it says so.
  for (const [i, code] of codes.entries()) {
    if (code !== 0) expect(texts[i]).toMatch(/Process \d+ is publishing here .+run this again/);
  }
  expect(codes).toContain(0);
  const facts = figureOfFacts(dataDir);
  expect([2, 3]).toContain(facts);
  const served = await figureOfRelease(dataDir);
  if (codes.every((code) => code === 0)) expect(served).toBe(facts);
  else expect([2, 3]).toContain(served);
  await importFile(dataDir, 4);
  expect([figureOfFacts(dataDir), await figureOfRelease(dataDir)]).toEqual([4, 4]);
}, 120_000);

test('a release that is made while an import writes is of the facts of before, or of the new ones', async () => {
  const dataDir = newFolder();
  await importFile(dataDir, 1);
  for (let figure = 2; figure < 5; figure++) {
    const importing = once(startImport(dataDir, figure), 'exit');
    let isOver = false;
    importing.then(() => {
      isOver = true;
    });
    while (!isOver) {
      await seedFolder(SEEDS, dataDir, { kept: 2, patience: 60_000 });
      expect([figure - 1, figure]).toContain(await figureOfRelease(dataDir));
    }
    expect(figureOfFacts(dataDir)).toBe(figure);
    await seedFolder(SEEDS, dataDir, { kept: 2, patience: 60_000 });
    expect(await figureOfRelease(dataDir)).toBe(figure);
  }
}, 300_000);
