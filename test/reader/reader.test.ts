import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { nameKey } from './score/alike.js';
import { judge } from './score/judge.js';
import { proposeDocument } from './score/propose-document.js';
import { tallyOf } from './score/tally.js';
import { samples } from './typeset/samples.js';
import { print, startPrinter } from './typeset/typeset.js';

const folder = mkdtempSync(join(tmpdir(), 'machikurabe-reader-'));
let browser: Browser;
beforeAll(async () => {
  browser = await startPrinter();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test('of a small sample of each layout no more than one cell in twenty is proposed wrongly', async () => {
  const findings = [];
  const faults: string[] = [];
  for (const [at, { paper, made, layoutOf }] of samples(1).entries()) {
    const path = join(folder, `sample-${at}.pdf`);
    await print(browser, made, paper, path);
    const { records, failure } = await proposeDocument(path);
    expect(failure).toBeNull();
    const judged = judge(made, records);
    findings.push(...judged.findings);
    for (const { kind, certain, text } of judged.faults) {
      const [, layout = 'beside them'] =
        [...layoutOf].find(([name]) => nameKey(text).startsWith(nameKey(name))) ?? [];
      faults.push(`${layout}: ${kind}${certain ? ' CERTAIN' : ''} ${text}`);
    }
  }
  const { precision, recall, certainPrecision } = tallyOf(findings);
  const isGood =
    (precision ?? 0) >= 0.95 && (certainPrecision ?? 0) >= 0.98 && (recall ?? 0) >= 0.8;
  expect(isGood ? [] : faults).toEqual([]);
}, 300_000);
