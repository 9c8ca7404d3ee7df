import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noTexts, type TextFinder, textsIn } from '../../src/texts/held-texts.js';

/** Of "一行\n二行". */
const SHA256 = 'e0e8a98b0a3cd5ec748608d635a4276ad4b9283e1b671b121fdec6f8aba138b9';
const NOT_HELD = { missing: 'NOT_HELD' };

let dir: string;
let find: TextFinder;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'machikurabe-texts-'));
  mkdirSync(join(dir, 'held'));
  find = textsIn(join(dir, 'held'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(dir, 'held', name), text);

test('a text is found by its name and hash, and no more when it is taken away', async () => {
  write('plan.txt', '一行\n二行');
  const plan = { file: 'plan.txt', sha256: SHA256 };
  expect(await find(plan)).toEqual({ lines: ['一行', '二行'] });
  expect(await find(plan)).toEqual({ lines: ['一行', '二行'] });
  rmSync(join(dir, 'held/plan.txt'));
  expect(await find(plan)).toEqual(NOT_HELD);
});

test('a file of another content is not the text, whatever it is called', async () => {
  write('other.txt', '一行\n三行');
  expect(await find({ file: 'other.txt', sha256: SHA256 })).toEqual({ missing: 'OTHER_TEXT' });
});

test('nothing is found without a name or hash, above the folder, in a folder, or in too large a file', async () => {
  writeFileSync(join(dir, 'above.txt'), '一行\n二行');
  mkdirSync(join(dir, 'held/folder'));
  write('large.txt', ' '.repeat(4 * 1024 * 1024 + 1));
  for (const file of [null, '../above.txt', '..', 'folder', 'large.txt', 'none.txt']) {
    expect([file, await find({ file, sha256: SHA256 })]).toEqual([file, NOT_HELD]);
  }
  expect(await find({ file: 'above.txt', sha256: null })).toEqual(NOT_HELD);
  expect(await noTexts({ file: 'plan.txt', sha256: SHA256 })).toEqual(NOT_HELD);
});
