import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makeWhole } from '../../src/export/files/make-whole.js';
import { MANIFEST } from '../../src/export/files/manifest.js';
import { madeFilesIn } from '../../src/export/files/read-made.js';

const RELEASE = '0123456789abcdef';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'machikurabe-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const writeOf = (text: string) => async (staging: string) => {
  writeFileSync(join(staging, MANIFEST), JSON.stringify({ release: RELEASE, files: [] }));
  writeFileSync(join(staging, 'text'), text);
};
const textIn = (dir: string) => readFileSync(join(dir, 'text'), 'utf8');

describe('a folder that is made whole', () => {
  test('replaces what a link leads to, and leaves the link', async () => {
    const [far, link] = [join(folder, 'far'), join(folder, 'link')];
    await makeWhole(far, writeOf('one'));
    symlinkSync(far, link);
    await makeWhole(link, writeOf('two'));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(textIn(far)).toBe('two');
    expect(readdirSync(folder).sort()).toEqual(['far', 'link']);
  });

  test('removes what was left by who was stopped, and nothing of who still writes', async () => {
    const dir = join(folder, 'made');
    // No process has so high a number; the one that started this has its own.
    const [left, kept] = [`${dir}.making-99999999`, `${dir}.making-${process.ppid}`];
    const named = `${dir}.making-of`;
    for (const one of [left, `${left}_before`, kept, named]) mkdirSync(one);
    await makeWhole(dir, writeOf('one'));
    expect([left, `${left}_before`, kept, named].map((one) => existsSync(one))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(textIn(dir)).toBe('one');
  });

  test('stays as it was where the writing fails', async () => {
    const dir = join(folder, 'made');
    await makeWhole(dir, writeOf('one'));
    const failing = makeWhole(dir, async () => {
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect(textIn(dir)).toBe('one');
    expect(readdirSync(folder)).toEqual(['made']);
  });
});

test('files of one release are not those of another in whose place they stand', async () => {
  const own = join(folder, 'files', RELEASE);
  const other = 'fedcba9876543210';
  for (const dir of [own, join(folder, 'files', other)]) await makeWhole(dir, writeOf('one'));
  const made = madeFilesIn(folder);
  expect(made.of(RELEASE).map(({ path }) => path)).toEqual([MANIFEST]);
  expect(made.of(other)).toEqual([]);
});
