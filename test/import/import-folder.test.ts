import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { importFolder } from '../../src/cli/import-folder.js';
import { runCli } from '../ingest/run-cli.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { workbook } from './read-tables.js';
import { ITEMS, ssdseText, TOWNS } from './ssdse-file.js';

afterAll(removeFolders);

const GROUPS = ['団体コード,都道府県名,市区町村名,区分', '122360,千葉県,香取市,都市Ⅱ－３'];
const FINANCE = [
  ['令和３年度 全市町村の主要財政指標', null, null, null],
  ['団体コード', '都道府県名', '団体名', '財政力指数'],
  ['122360', '千葉県', '香取市', 0.47],
];
/** Files of three datasets, under names that say nothing of them. */
const FILES: Record<string, string | Uint8Array> = {
  'a.csv': ssdseText(),
  'b.csv': ssdseText(ITEMS.slice(0, 2), TOWNS, 'SSDSE-A-2023'),
  'c.xlsx': workbook(FINANCE),
  'groups.csv': GROUPS.join('\n'),
};

function folderOf(files: Record<string, string | Uint8Array>) {
  const dir = newFolder();
  const from = join(dir, 'files');
  mkdirSync(join(from, 'older'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(from, name), content);
  const dataDir = join(dir, 'data');
  return { from, dataDir, facts: join(dataDir, 'facts') };
}

// biome-ignore lint/suspicious/noExplicitAny: a report as a program reads it
type Report = any;

/** Imports the files, without a release. */
async function importOf(
  files: Record<string, string | Uint8Array>,
  options: Partial<Parameters<typeof importFolder>[1]> = {},
) {
  const { from, dataDir, facts } = folderOf(files);
  let told: Report;
  const silent = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockReturnValue(true),
  );
  const done = importFolder(from, {
    ...{ dataDir, seeds: 'seeds', editions: [YEAR], skipUnknown: false, dryRun: false },
    report: (content) => {
      told = content;
    },
    ...options,
  });
  const status = await done.finally(() => {
    for (const one of silent) one.mockRestore();
  });
  return { status, told, facts, dataDir };
}

const YEAR = 'groups.csv=2021';
const editionsIn = (facts: string) =>
  existsSync(facts)
    ? readdirSync(facts, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('manifest.json'))
        .sort()
    : [];

test('a folder is imported whole, each file as what it is, into one release', () => {
  const files = { ...FILES, 'a (1).csv': FILES['a.csv'] ?? '', '.DS_Store': 'x', '~$c.xlsx': 'x' };
  const { from, dataDir, facts } = folderOf(files);
  const report = join(dataDir, '../report.json');
  const args = ['import', '--all', from, '--edition', YEAR, '--report', report];
  const { status, stdout, stderr } = runCli(args, { DATA_DIR: dataDir });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(editionsIn(facts)).toEqual([
    'ruiji-dantai/2021/manifest.json',
    'ssdse-a/2023/manifest.json',
    'ssdse-a/2024/manifest.json',
    'zaisei/2021/manifest.json',
  ]);
  expect(stdout).toMatch(/in all: 4 版[\s\S]*figures +19,/);
  expect(stdout).toContain('the same as a (1).csv');
  expect(stdout).toMatch(/written +4 新しい/);
  expect(stdout.match(/Made release/g)).toHaveLength(1);
  expect(stderr).toContain('[5/5] 読んでいます / Reading groups.csv');
  expect(stderr).toContain('Folders inside are not looked into: older');
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
    editions: [{ dataset: 'ssdse-a' }, {}, { dataset: 'zaisei' }, { dataset: 'ruiji-dantai' }],
    leftOut: [{ file: 'a.csv', sameAs: 'a (1).csv' }],
    problems: [],
  });
}, 60_000);

test('the same folder once more changes nothing', async () => {
  const { dataDir, facts } = await importOf(FILES);
  const before = statSync(join(facts, 'ssdse-a/2024')).ino;
  expect((await importOf(FILES, { dataDir })).status).toBe(0);
  expect(statSync(join(facts, 'ssdse-a/2024')).ino).toBe(before);
});

test('an edition of the same folder that prints another value is a revision', async () => {
  const revised = ssdseText(
    [['A1101', '2020', '総人口', '70001', '190002', '120004']],
    TOWNS,
    'SSDSE-A-2023',
  );
  const files = { 'a.csv': ssdseText(), 'b.csv': revised };
  const { told, dataDir } = await importOf(files, { editions: [] });
  const revision = { older: { edition: '2023', said: '120004' }, newer: { said: '120003' } };
  const revisions = ({ editions }: Report) => editions.map((one: Report) => one.revisions);
  expect(revisions(told)).toMatchObject([[], [revision]]);
  const again = await importOf(files, { editions: [], dataDir });
  expect(revisions(again.told)).toMatchObject([[revision], [revision]]);
});

test('with one problem nothing is written, and every one is told', async () => {
  const wrong = ssdseText(ITEMS, ['R12236,千葉県,霧島市', ...TOWNS.slice(1)], 'SSDSE-A-2022');
  const { status, told, facts } = await importOf(
    {
      ...FILES,
      'd.csv': wrong,
      'e.csv': ssdseText(ITEMS.slice(0, 1)),
      'f.xlsx': '<html><title>404</title></html>',
      'z.csv': 'a,b\n1,2\n',
    },
    { editions: [] },
  );
  expect(status).toBe(1);
  expect(told.problems.map(({ file, code }: Report) => `${file} ${code}`)).toEqual([
    'd.csv CODE_AND_NAME',
    'e.csv SAME_EDITION',
    'f.xlsx NOT_A_TABLE',
    'groups.csv OTHER_DATASET',
    'z.csv UNKNOWN_FILE',
  ]);
  expect(told.problems[3].message.en).toContain('--edition "groups.csv=2021"');
  expect(editionsIn(facts)).toEqual([]);
});

test('unknown files are left out where that is wanted, damaged ones never', async () => {
  const files = { ...FILES, 'notes.txt': 'a note', 'z.csv': 'a,b\n1,2\n' };
  const { status, told, facts } = await importOf(files, { skipUnknown: true });
  expect(status).toBe(0);
  expect(told.leftOut).toMatchObject([
    { file: 'notes.txt', unknown: [{ code: 'NOT_A_TABLE' }] },
    { file: 'z.csv', unknown: [{ code: 'UNKNOWN_FILE' }] },
  ]);
  expect(editionsIn(facts)).toHaveLength(4);
  const cut = { ...FILES, 'd.csv': ssdseText().trimEnd().slice(0, -5) };
  expect(await importOf(cut, { skipUnknown: true })).toMatchObject({
    status: 1,
    told: { problems: [{ file: 'd.csv', code: 'CUT_OFF' }] },
  });
});

test('a dry run says what there would be and makes no folder', async () => {
  const { status, told, dataDir } = await importOf(FILES, { dryRun: true });
  expect(status).toBe(0);
  expect(told.editions).toHaveLength(4);
  expect(existsSync(dataDir)).toBe(false);
});

test('what it cannot be told is a misuse', async () => {
  const misuse = { code: 'ERR_PARSE_ARGS_VALUE' };
  await expect(importOf({})).rejects.toMatchObject(misuse);
  await expect(importOf(FILES, { editions: ['gone.csv=2021'] })).rejects.toMatchObject(misuse);
  const unknown = importOf({ 'notes.txt': 'a note' }, { editions: [], skipUnknown: true });
  await expect(unknown).rejects.toMatchObject(misuse);
  for (const args of [
    ['--all', 'seeds', 'ssdse-a'],
    ['ssdse-a', '2024', '--skip-unknown'],
  ]) {
    expect(runCli(['import', ...args])).toMatchObject({ status: 2 });
  }
}, 60_000);
