import { describe, expect, test } from '@jest/globals';
import { sameQuantity } from '../../src/domain/units.js';
import { readColumns } from '../../src/import/columns.js';
import { readDatasetFile } from '../../src/import/dataset-file.js';
import { DATASETS } from '../../src/import/datasets.js';
import { foldHead } from '../../src/import/fold-head.js';
import { readIndicators } from '../../src/import/indicators.js';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { definitionSourcesFile } from '../../src/ingest/schemas/sources-of-definition.js';
import { foldName } from '../../src/lib/fold-name.js';

const { rows } = loadSeeds('seeds');
const own = DATASETS.flatMap(({ id }) => readIndicators(id));
const twice = (all: readonly string[]) => all.filter((one, i) => all.indexOf(one) !== i);

describe.each(DATASETS.map(({ id }) => id))('the columns of %s', (id) => {
  const { columns } = readColumns(id);
  const all = new Map([...rows.indicator, ...own].map((one) => [one.id, one]));

  test('are each one series with an indicator in whose unit it can be shown', () => {
    expect(twice(columns.map(({ series }) => series))).toEqual([]);
    expect(twice(columns.flatMap(({ code }) => code ?? []))).toEqual([]);
    const wrong = columns.filter(({ series, indicator = series, unit }) => {
      const of = all.get(indicator);
      return !of || !sameQuantity(of.unit, unit);
    });
    expect(wrong).toEqual([]);
  });

  test('are told apart by their heads', () => {
    expect(twice(columns.flatMap(({ heads }) => heads.map(foldHead)))).toEqual([]);
  });

  test('leave no indicator of the dataset without a series', () => {
    const used = new Set(columns.map(({ series, indicator = series }) => indicator));
    expect(readIndicators(id).filter((one) => !used.has(one.id))).toEqual([]);
  });
});

test('indicators of SSDSE-A are each read in their own way', () => {
  const readings = readIndicators('ssdse-a').map(({ readings: [first = ''] }) => first);
  expect(readings.filter((one) => one === '')).toEqual([]);
  expect(twice([...readings, ...rows.indicator.flatMap((one) => one.readings)])).toEqual([]);
});

test('indicators of datasets have names, themes and statistics that no other has', () => {
  const names = [...rows.indicator, ...own].flatMap(({ id, name, nameEn, aliases }) => [
    ...new Set([id, name, nameEn, ...aliases].map(foldName)),
  ]);
  expect(twice(names)).toEqual([]);
  const themes = new Set(rows.theme.map((one) => one.id));
  const given = DATASETS.flatMap(
    ({ id }) => readDatasetFile(id, 'sources-of-definition.yaml', definitionSourcesFile).sources,
  );
  expect(twice([...rows.definitionSource, ...given].map((one) => one.id))).toEqual([]);
  const sources = new Set([...rows.definitionSource, ...given].map((one) => one.id));
  expect(own.filter(({ theme }) => !themes.has(theme))).toEqual([]);
  const unknown = own
    .map(({ facets }) => facets.source ?? 'none')
    .filter((one) => !sources.has(one));
  expect([...new Set(unknown)]).toEqual([]);
});
