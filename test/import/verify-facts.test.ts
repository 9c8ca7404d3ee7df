import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { factsDirOf } from '../../src/import/facts/edition-dirs.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { verifyFacts } from '../../src/import/verify-facts.js';
import { runCli } from '../ingest/run-cli.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { PLACES, readFile } from './read-file.js';
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
    stdout: expect.stringContaining('12 of 12 figures found again (100 %)'),
  });
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
  const { createHash } = process.getBuiltinModule('node:crypto');
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

const NATIONWIDE = '../shared/data/nationwide/SSDSE-A-2024.csv';
test('a folder that is none is a misuse', () => {
  expect(runCli(['verify', '--facts', '--files', NATIONWIDE]).status).toBe(2);
  expect(runCli(['verify', '--facts']).status).toBe(2);
  expect(readFileSync('docs/verify.md', 'utf8')).toContain('verify --facts --files DIR');
});
