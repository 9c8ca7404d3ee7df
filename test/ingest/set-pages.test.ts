import { afterAll, expect, test } from '@jest/globals';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { removeFolders, seedsWith } from './seeds-folder.js';

afterAll(removeFolders);

/** The pages of the evidence of the KPI's figures and name, by its line. */
const pagesOf = (dir: string) =>
  Object.fromEntries(
    loadSeeds(dir)
      .rows.evidence.filter(({ subjectId }) => subjectId.startsWith('sample/kpi/settlers'))
      .map(({ startLine, page }) => [startLine, page]),
  );

test('evidence has the page that begins at its line or before, where the document says so', () => {
  const { dir } = seedsWith([
    'municipalities/sample/documents.yaml',
    ', pages: NOT_PRINTED }',
    ' }\n    pages: [[4, 12], [7, 13]]',
  ]);
  expect(pagesOf(dir)).toEqual({ 3: null, 6: 12, 7: 13 });
});

test('a page that is typed at the evidence stands', () => {
  const { dir } = seedsWith(
    ['municipalities/sample/documents.yaml', ', pages: NOT_PRINTED }', ' }\n    pages: [[1, 12]]'],
    ['municipalities/sample/kpis.yaml', 'quote: 移住の促進 }', 'quote: 移住の促進, page: 9 }'],
  );
  expect(pagesOf(dir)).toEqual({ 3: 9, 6: 12, 7: 12 });
});

test('no evidence has a page where the document prints none', () => {
  expect(pagesOf(seedsWith().dir)).toEqual({ 3: null, 6: null, 7: null });
});
