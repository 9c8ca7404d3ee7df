import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/ingest/load-seeds.js';
import { readTexts } from '../../../src/ingest/verify/read-texts.js';
import { verify } from '../../../src/ingest/verify/verify.js';

const TEXTS = ['../shared/sources', '../shared/facts'];
const here = TEXTS.every((dir) => existsSync(dir));
if (!here) console.log(`Not checked: that the texts bear out the seeds, for want of ${TEXTS}`);
const withTexts = here ? describe : describe.skip;

withTexts('the real seeds (needs ../shared)', () => {
  const { facts, texts: held } = loadSeeds('seeds');
  const { lines, faults } = readTexts(held, TEXTS);
  const report = verify(facts, held, lines);

  test('have no fault, and every quote of a text that is there is found in it', () => {
    expect(faults).toEqual([]);
    expect(report.faults).toEqual([]);
    const checked = report.documents.filter((one) => one.checked);
    expect(checked.filter(({ found, quotes }) => found !== quotes)).toEqual([]);
  });

  test('quote every text that is there, the first five documents and the statistics among them', () => {
    const unread = report.documents.filter(({ checked }) => !checked);
    const there = unread.filter(({ file }) => TEXTS.some((dir) => existsSync(`${dir}/${file}`)));
    expect(there).toEqual([]);
    expect(report.found).toBeGreaterThan(3000);
  });
});
