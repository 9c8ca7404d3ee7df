import { afterAll, expect, test } from '@jest/globals';
import { listEditions } from '../../src/import/facts/editions.js';
import { populationJumps } from '../../src/import/facts/population-jumps.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { reportOf, reportText } from '../../src/import/report.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { readFile } from './read-file.js';
import { type Item, ssdseText, TOWNS } from './ssdse-file.js';

afterAll(removeFolders);

const edition = (name: string, ...people: string[]) => {
  const items: Item[] = [
    ['A1101', '2020', '総人口', ...people],
    ['A4101', '2021', '出生数', '1', '2', '3'],
  ];
  return readFile(ssdseText(items, TOWNS, `SSDSE-A-${name}`));
};

test('populations that are five times those of another edition are told, not refused', () => {
  const factsDir = newFolder();
  writeEdition(factsDir, edition('2023', '1000', '5000', '9000'));
  const others = listEditions(factsDir);
  const moved = edition('2024', '5001', '1000', '45000');
  const jumps = populationJumps(moved, others);
  expect(jumps).toEqual([
    {
      ...{ municipality: '122360', series: 'population.census', year: 2020, value: '5001', row: 4 },
      beside: {
        ...{ edition: 'ssdse-a 2023', series: 'population.census', year: 2020, value: '1000' },
      },
    },
  ]);
  const told = reportOf(moved, { absent: [], revisions: [], jumps, differences: [] });
  expect(reportText(told)).toContain('1: 122360 5001 (:4) ≠ 1000 (ssdse-a 2023)');
});

test('an edition is not held against itself, and nobody against none', () => {
  const factsDir = newFolder();
  writeEdition(factsDir, edition('2024', '1000', '0', '9000'));
  const others = listEditions(factsDir);
  expect(populationJumps(edition('2024', '9000', '9000', '9000'), others)).toEqual([]);
  expect(populationJumps(edition('2025', '1000', '9000', '9000'), others)).toEqual([]);
});
