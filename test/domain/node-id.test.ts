import { expect, test } from '@jest/globals';
import { keyAsked, keyOf, nodeId, nodeTypesOf } from '../../src/domain/node-id.js';

test.each([
  ['municipality/122360', 'Municipality'],
  ['prefecture/12', 'Prefecture'],
  ['country/IT', 'Country'],
  ['place/131016', 'MunicipalityPlace'],
  ['place/044237/2016-10-10', 'MunicipalityPlace'],
  ['document/census', 'SourceDocument'],
  ['katori/document/plan', 'SourceDocument'],
  ['katori/plan/vision', 'Plan'],
  ['katori/policy/1-1/2', 'Policy'],
  ['katori/kpi/1-1/1', 'Kpi'],
  ['katori/kpi/1-1/1/actual/2022', 'Observation'],
  ['katori/kpi/1-1/1/target/undated', 'Observation'],
  ['statistic/census/122360', 'StatisticSeries'],
  ['statistic/census/122360/actual/2020', 'Observation'],
  ['discrepancy/122360/population.total/2020', 'Discrepancy'],
  ['discrepancy/122360/population.total/2020/2', 'Discrepancy'],
  ['correction/katori/kpi/1-1/1/actual/2022/value/2026-12-01', 'Correction'],
  ['correction/births/unit/2026-12-01', 'Correction'],
  ['katori/partnership/1', 'Partnership'],
  ['katori/sister-city/1', 'SisterCity'],
])('%s is the id of a %s, and of nothing else', (id, type) => {
  expect(nodeTypesOf(id)).toEqual([type]);
});

test.each(['', 'municipality/12236', 'katori/vision/1', 'statistic/plan/1', 'place/katori'])(
  '"%s" is the id of nothing',
  (id) => {
    expect(nodeTypesOf(id)).toEqual([]);
  },
);

test('a word is the id of what has one word', () => {
  expect(nodeTypesOf('population.total')).toEqual(['Indicator', 'DefinitionSource', 'Theme']);
});

test('a row is found by the id that it was given', () => {
  expect(nodeId('Municipality', '122360')).toBe('municipality/122360');
  expect(keyOf('Municipality', 'municipality/122360')).toBe('122360');
  expect(nodeId('Plan', 'katori/plan/vision')).toBe('katori/plan/vision');
  expect(keyOf('Plan', 'katori/plan/vision')).toBe('katori/plan/vision');
});

test('a code is asked for as it is, or as an id', () => {
  expect(keyAsked('Municipality', '122360')).toBe('122360');
  expect(keyAsked('Municipality', 'municipality/122360')).toBe('122360');
  expect(keyAsked('Municipality', 'municipality/香取市')).toBe('municipality/香取市');
});
