import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { factsDirOf } from '../../src/import/facts/edition-dirs.js';
import { type EditionContent, writeEdition } from '../../src/import/facts/write-edition.js';
import { verifyFacts } from '../../src/import/verify-facts.js';
import { runCli } from '../ingest/run-cli.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { PLACES, readFile } from './read-file.js';
import { readDataset, workbook } from './read-tables.js';
import { ITEMS, ssdseText, TOWNS } from './ssdse-file.js';

afterAll(removeFolders);

function imported(text = ssdseText()) {
  const [dataDir, filesDir] = [newFolder(), newFolder()];
  const read = readFile(text);
  writeEdition(factsDirOf(dataDir), read);
  writeFileSync(join(filesDir, 'another name.csv'), text);
  const verify = () => verifyFacts(factsDirOf(dataDir), filesDir, PLACES);
  return { dataDir, filesDir, read, verify };
}

test('each figure is found again in the file with its SHA-256, whatever that is called', () => {
  const { verify, dataDir, filesDir } = imported();
  expect(verify()).toEqual([
    { name: 'ssdse-a 2024', figures: 12, found: 12, absent: [], faults: [] },
  ]);
  const cli = runCli(['verify', '--facts', '--files', filesDir], { DATA_DIR: dataDir });
  expect(cli).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('12 of 12 found again (100 %)'),
  });
});

test('a sum that no row prints is found again by adding the rows of its town up', () => {
  const head =
    '都道府県コード又は市区町村コード,行政区コード,都道府県名,市区町村名,調査年月日,行政区,総人口,男性,女性,世帯数';
  const areas = ['101', '102'].map(
    (code, i) => `122360,${code},千葉県,香取市,2026/5/31,区${i},"1,${i}00",500,600,400`,
  );
  const text = `${[head, ...areas].join('\n')}\n`;
  const [dataDir, filesDir] = [newFolder(), newFolder()];
  const read = readDataset('standard-dataset', text);
  const write = (edition: EditionContent) => writeEdition(factsDirOf(dataDir), edition);
  write(read);
  writeFileSync(join(filesDir, 'areas.csv'), text);
  expect(verifyFacts(factsDirOf(dataDir), filesDir, PLACES)).toMatchObject([
    { figures: 4, found: 4, faults: [] },
  ]);
  const id = 'population.open-data.122360';
  const wrong = (read.csv.get(id) ?? '').replace(',2100,', ',2101,');
  const sha256 = createHash('sha256').update(wrong).digest('hex');
  const series = read.manifest.series.map((one) => (one.id === id ? { ...one, sha256 } : one));
  write({ manifest: { ...read.manifest, series }, csv: new Map(read.csv).set(id, wrong) });
  expect(verifyFacts(factsDirOf(dataDir), filesDir, PLACES)[0]?.faults).toEqual([
    expect.stringContaining('the 2 rows of 122360 add up to 2100, but the figure is 2101'),
  ]);
});

test('the group of each municipality is found again in its row, and another one is a fault', () => {
  const rows = ['団体コード,都道府県名,市区町村名,非選定,区分', '122360,千葉県,香取市,,都市Ⅱ－１'];
  const text = `${rows.join('\n')}\n`;
  const [dataDir, filesDir] = [newFolder(), newFolder()];
  writeFileSync(join(filesDir, 'groups.csv'), text);
  const verified = (content: EditionContent) => {
    writeEdition(factsDirOf(dataDir), content);
    return verifyFacts(factsDirOf(dataDir), filesDir, PLACES);
  };
  const read = readDataset('ruiji-dantai', text, '2021');
  expect(verified(read)).toMatchObject([{ figures: 1, found: 1, faults: [] }]);
  const wrong = (read.csv.get('groups') ?? '').replaceAll('Ⅱ', 'Ⅲ');
  const { groups } = read.manifest;
  if (!groups) throw new Error('no groups were read');
  const sha256 = createHash('sha256').update(wrong).digest('hex');
  const manifest = { ...read.manifest, groups: { ...groups, sha256 } };
  expect(verified({ manifest, csv: new Map(read.csv).set('groups', wrong) })).toMatchObject([
    { found: 0, faults: [expect.stringContaining(':2:5 groups 122360: "都市Ⅲ－１" was read')] },
  ]);
});

test('a file that is not there is told, and nothing of it is called found', () => {
  const { verify, filesDir } = imported();
  writeFileSync(join(filesDir, 'another name.csv'), ssdseText(ITEMS, TOWNS.slice(1)));
  expect(verify()).toMatchObject([
    { found: 0, absent: [expect.stringContaining('file.csv (SHA-256 ')] },
  ]);
});

test('figures that were moved by a row, or whose value is not their print, are faults', () => {
  const { read, dataDir, verify } = imported();
  const csv = new Map(read.csv);
  const births = csv.get('births') ?? '';
  const wrong = births.replace(',301,,,4,', ',302,,301,4,').replace(',1003,,,6,', ',1003,,,5,');
  csv.set('births', wrong);
  const sha256 = createHash('sha256').update(wrong).digest('hex');
  const series = read.manifest.series.map((one) =>
    one.id === 'births' ? { ...one, sha256 } : one,
  );
  writeEdition(factsDirOf(dataDir), { manifest: { ...read.manifest, series }, csv });
  expect(verify()[0]?.faults).toEqual([
    'file.csv:4:5 births 122360: the cell prints "301", but the figure is 302',
    'file.csv:5:5 births 462187: "1003" was read, but the cell prints "1,402"',
  ]);
});

test.each(['3010', '30.1', '-301'])('%s is not what a cell prints as 301', (value) => {
  const { read, dataDir, verify } = imported();
  const wrong = (read.csv.get('births') ?? '').replace(',301,,,4,', `,${value},,301,4,`);
  const sha256 = createHash('sha256').update(wrong).digest('hex');
  const series = read.manifest.series.map((one) =>
    one.id === 'births' ? { ...one, sha256 } : one,
  );
  const csv = new Map(read.csv).set('births', wrong);
  writeEdition(factsDirOf(dataDir), { manifest: { ...read.manifest, series }, csv });
  expect(verify()[0]?.faults).toEqual([
    `file.csv:4:5 births 122360: the cell prints "301", but the figure is ${value}`,
  ]);
});

test('a figure in another unit, and one below zero that its format prints in red, are found again', () => {
  const [dataDir, filesDir] = [newFolder(), newFolder()];
  const book = workbook([
    [
      '令和5年1月1日住民基本台帳人口・世帯数、令和4年（1月1日から同年12月31日まで）人口動態（総計）',
    ],
    ['団体コード', '都道府県名', '市区町村名', '人口（千人）', '増減数'],
    [null, null, null, '計', null],
    ['122360', '千葉県', '香取市', 70.5, { t: 'n', v: -1200, z: '#,##0;[Red]#,##0' }],
  ]);
  writeEdition(factsDirOf(dataDir), readDataset('juki', book));
  writeFileSync(join(filesDir, 'juki.xlsx'), book);
  expect(verifyFacts(factsDirOf(dataDir), filesDir, PLACES)).toMatchObject([
    { figures: 2, found: 2, faults: [] },
  ]);
});

const NATIONWIDE = '../shared/data/nationwide/SSDSE-A-2024.csv';
test('a folder that is none is a misuse', () => {
  expect(runCli(['verify', '--facts', '--files', NATIONWIDE]).status).toBe(2);
  expect(runCli(['verify', '--facts']).status).toBe(2);
  expect(readFileSync('docs/verify.md', 'utf8')).toContain('verify --facts --files DIR');
});
