import { afterAll, expect, test } from '@jest/globals';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { removeFolders, seedsWith } from './seeds-folder.js';

afterAll(removeFolders);

/** Until when each document of the seeds knows what was. */
const knownThrough = (dir: string) =>
  Object.fromEntries(loadSeeds(dir).rows.sourceDocument.map((row) => [row.id, row.knownThrough]));

test('a document without a date knows what was up to its latest figure that is no target', () => {
  const { dir } = seedsWith();
  expect(knownThrough(dir)).toEqual({
    'sample/document/plan': '2023-03-31',
    'document/survey': '2023-03-31',
    'document/lists': null,
  });
});

test('a blank that is printed for a later year is no figure', () => {
  const { dir } = seedsWith([
    'statistics/settlers.csv',
    '014036,2022,112,,人,112',
    '014036,2022,,NOT_PRINTED,人,－',
  ]);
  expect(knownThrough(dir)['document/survey']).toBe('2022-03-31');
});

test('a figure counts for the document of its own quote, not for that of its year', () => {
  const { dir } = seedsWith(
    ['municipalities/sample/kpis.yaml', 'quote: 12人 }', 'quote: 12人, document: survey }'],
    [
      'municipalities/sample/kpis.yaml',
      '- { lines: [6, 6], quote: 2022（令和4）, field: year }',
      '- { lines: [6, 6], quote: 2022（令和4）, field: year, document: lists }',
    ],
  );
  expect(knownThrough(dir)['document/lists']).toBeNull();
});

test('nor where the quote of its year stands before its own', () => {
  const { dir } = seedsWith([
    'municipalities/sample/kpis.yaml',
    '- { lines: [7, 7], quote: 12人 }',
    '- { lines: [6, 6], quote: 2022（令和4）, field: year, document: lists }\n          - { lines: [7, 7], quote: 12人 }',
  ]);
  expect(knownThrough(dir)['document/lists']).toBeNull();
});
