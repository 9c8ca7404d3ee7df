import { expect, test } from '@jest/globals';
import { publisherInEnglish } from '../src/domain/publishers.js';
import { readColumns } from '../src/import/columns.js';
import { readDatasetFile } from '../src/import/dataset-file.js';
import { DATASETS } from '../src/import/datasets.js';
import { loadSeeds } from '../src/ingest/load-seeds.js';
import { definitionSourcesFile } from '../src/ingest/schemas/sources-of-definition.js';

const { rows } = loadSeeds('seeds');

test('every document and series of the seeds is named in English', () => {
  const documents = rows.sourceDocument.filter(({ titleEn }) => titleEn === null);
  const series = rows.statisticSeries.filter(({ datasetEn }) => datasetEn === null);
  expect([...documents, ...series].map(({ id }) => id)).toEqual([]);
});

test('every publisher of the seeds and datasets has an English name: that of its town, or one in src/domain/publishers.ts', () => {
  const towns = new Set(rows.municipality.map(({ name }) => name));
  const sourcesOf = (dataset: string) =>
    readDatasetFile(dataset, 'sources-of-definition.yaml', definitionSourcesFile).sources;
  const named = [
    ...rows.sourceDocument,
    ...rows.statisticSeries,
    ...rows.definitionSource,
    ...DATASETS.flatMap(({ id }) => [readColumns(id), ...sourcesOf(id)]),
  ];
  const unnamed = named.map(({ publisher }) => publisher).filter((one) => !towns.has(one));
  expect(unnamed.length).toBeGreaterThan(20);
  expect(unnamed.filter((publisher) => publisherInEnglish(publisher) === null)).toEqual([]);
});
