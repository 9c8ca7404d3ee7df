import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { FactsReplaced, listEditions, readFacts } from '../../src/import/facts/editions.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { readFile } from './read-file.js';
import { ITEMS, type Item, ssdseText } from './ssdse-file.js';

afterAll(removeFolders);

const contentOf = (dir: string) =>
  readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]);
const otherText = () =>
  ssdseText(ITEMS.map((item) => [...item.slice(0, 3), '5', '6', '7'] as unknown as Item));

test('an edition that is written once more changes not one byte, not even the day it was first read', () => {
  const facts = newFolder();
  const read = readFile(ssdseText());
  expect(writeEdition(facts, read)).toBe('NEW');
  const before = contentOf(join(facts, 'ssdse-a/2024'));
  const { manifest } = read;
  const later = manifest.files.map((file) => ({ ...file, retrieved: '2030-01-01' }));
  expect(writeEdition(facts, { ...read, manifest: { ...manifest, files: later } })).toBe(
    'UNCHANGED',
  );
  expect(contentOf(join(facts, 'ssdse-a/2024'))).toEqual(before);
  expect(before.map(([name]) => name)).toContain('births.csv');
});

test('another file of the edition takes the place of the one before, whole', () => {
  const facts = newFolder();
  writeEdition(facts, readFile(ssdseText()));
  const other = readFile(otherText());
  expect(writeEdition(facts, other)).toBe('REPLACED');
  expect(readdirSync(join(facts, 'ssdse-a'))).toEqual(['2024']);
  const [edition] = listEditions(facts);
  expect(edition?.manifest).toEqual(other.manifest);
});

test('a process that is killed leaves the edition before or the new one', () => {
  const facts = newFolder();
  const dir = join(facts, 'ssdse-a/2024');
  const read = readFile(ssdseText());
  writeEdition(facts, read);
  // Killed while it wrote.
  mkdirSync(`${dir}.making`);
  expect(listEditions(facts).map((one) => one.manifest)).toEqual([read.manifest]);
  // Killed between the two moves.
  renameSync(dir, `${dir}.before`);
  expect(listEditions(facts).map((one) => one.manifest)).toEqual([read.manifest]);
  expect(writeEdition(facts, read)).toBe('UNCHANGED');
  expect(readdirSync(join(facts, 'ssdse-a')).filter((name) => name !== '2024.making')).toEqual([
    '2024',
  ]);
});

test('facts that were changed by hand are not read', () => {
  const facts = newFolder();
  writeEdition(facts, readFile(ssdseText()));
  const [edition] = listEditions(facts);
  const births = edition?.manifest.series.find(({ id }) => id === 'births');
  if (!edition || !births) throw new Error('births were not written');
  expect([...readFacts(edition.dir, births)].map(({ value }) => value)).toEqual([
    '301',
    '1402',
    '1003',
  ]);
  const path = join(edition.dir, 'births.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('301', '302'));
  expect(() => [...readFacts(edition.dir, births)]).toThrow(
    /births\.csv.*SHA-256.*Import the file again/,
  );
  rmSync(path);
  expect(() => [...readFacts(edition.dir, births)]).toThrow(/births\.csv.*is gone/);
});

test('facts that gave way to others while they were read are not taken for damaged ones', () => {
  const facts = newFolder();
  writeEdition(facts, readFile(ssdseText()));
  const [edition] = listEditions(facts);
  const births = edition?.manifest.series.find(({ id }) => id === 'births');
  if (!edition || !births) throw new Error('births were not written');
  writeEdition(facts, readFile(otherText()));
  expect(() => [...readFacts(edition.dir, births)]).toThrow(FactsReplaced);
  rmSync(edition.dir, { recursive: true });
  expect(() => [...readFacts(edition.dir, births)]).toThrow(/were replaced .+ Run this again/);
});
