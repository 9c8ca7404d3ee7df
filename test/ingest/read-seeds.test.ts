import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/ingest/problems.js';
import { readSeeds } from '../../src/ingest/read-seeds.js';
import { newFolder, removeFolders, seedsWith } from './seeds-folder.js';

afterAll(removeFolders);

const read = (dir: string) => {
  const problems: Problem[] = [];
  return { seeds: readSeeds(dir, problems), problems };
};

describe('a file that is no UTF-8', () => {
  test.each([
    ['municipalities/sample/kpis.yaml', '人'],
    ['statistics/settlers.csv', '人'],
    ['indicators.yaml', '人'],
    ['registry.yaml', ':'],
  ])('(%s) is one problem, at the byte', (file, character) => {
    const { dir } = seedsWith();
    const text = readFileSync(join(dir, file), 'utf8');
    const at = text.indexOf(character);
    const start = Buffer.from(text.slice(0, at));
    const end = Buffer.from(text.slice(at + 1));
    const shiftJis = Buffer.from([0x90, 0x6c]);
    writeFileSync(join(dir, file), Buffer.concat([start, shiftJis, end]));
    const before = text.slice(0, at).split('\n');
    expect(read(dir).problems).toEqual([
      {
        file,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        message: `the file must be UTF-8, and its byte ${start.length + 1} (0x90) is none: save it as UTF-8`,
      },
    ]);
  });

  test('is none for its BOM', () => {
    const { dir } = seedsWith();
    for (const file of ['municipalities/sample/kpis.yaml', 'statistics/settlers.csv']) {
      writeFileSync(join(dir, file), `\ufeff${readFileSync(join(dir, file), 'utf8')}`);
    }
    expect(read(dir).problems).toEqual([]);
  });
});

test('what a system puts beside files is left alone', () => {
  const { dir } = seedsWith();
  const folders = ['', 'municipalities', 'municipalities/sample', 'statistics'];
  for (const folder of folders) writeFileSync(join(dir, folder, '.DS_Store'), 'x');
  expect(read(dir).problems).toEqual([]);
});

describe('a link', () => {
  test('to the folder of a municipality is read as the folder', () => {
    const { dir } = seedsWith();
    const elsewhere = join(newFolder(), 'town');
    renameSync(join(dir, 'municipalities/sample'), elsewhere);
    symlinkSync(elsewhere, join(dir, 'municipalities/sample'));
    const { seeds, problems } = read(dir);
    expect(seeds.towns.map(({ slug, kpis }) => [slug, kpis.length])).toEqual([['sample', 1]]);
    expect(problems).toEqual([]);
  });

  test('to nothing is a problem', () => {
    const { dir } = seedsWith();
    symlinkSync('nowhere', join(dir, 'municipalities/tomari'));
    symlinkSync('nowhere', join(dir, 'municipalities/sample/kpis-2.yaml'));
    expect(
      read(dir)
        .problems.map(({ file }) => file)
        .sort(),
    ).toEqual(['municipalities/sample/kpis-2.yaml', 'municipalities/tomari']);
  });
});

test('a full-width unit of an indicator is the usual one', () => {
  const { dir } = seedsWith(['indicators.yaml', 'unit: 人', 'unit: ％']);
  expect(read(dir).seeds.indicators.data.indicators.map(({ unit }) => unit)).toContain('%');
});
