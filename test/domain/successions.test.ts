import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { isMunicipalityCode } from '../../src/domain/municipality-code.js';
import { areaChanges, codeToday, partsOn, type Succession } from '../../src/domain/successions.js';
import { readRegistry } from '../../src/ingest/registry.js';
import type { SuccessionsFile } from '../../src/ingest/schemas/successions.js';

const { successions: rows }: SuccessionsFile = parse(
  readFileSync('seeds/successions.yaml', 'utf8'),
);
const successions: Succession[] = rows.map((row) => ({ ...row, endedBy: row.endedBy ?? null }));
const file = {
  name: 'registry.yaml',
  data: { kana: {}, nameEn: {} },
  place: () => ({ file: '', line: 1, column: 1 }),
};
const { municipalities } = readRegistry(file, []);
const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));
const towns = rows.filter(({ name }) => !name.endsWith('区'));

/** How many cities, towns and villages there were on a day, going back from those of today. */
function countOn(day: string) {
  const codes = municipalities.flatMap(({ code }) => partsOn(code, day, successions));
  expect(new Set(codes).size).toBe(codes.length);
  // Of a code with several names, the one that it had on the day.
  const ended = new Map(
    [...rows].reverse().flatMap(({ code, name, endedOn }) => (endedOn > day ? [[code, name]] : [])),
  );
  const names = codes.map((code) => ended.get(code) ?? nameOf.get(code) ?? '');
  const of = (suffix: string) => names.filter((name) => name.endsWith(suffix)).length;
  return [of('市'), of('町'), of('村'), of('区')];
}

describe('the successions of the seeds', () => {
  test.each([
    // As lists of municipalities give them; those of 2008 and of 2010-03-31 are known from no list that we could read.
    ['2008-03-31', 783, 815, 195],
    ['2008-04-01', 783, 812, 193],
    ['2010-02-01', 784, 784, 187],
    ['2010-03-31', 786, 757, 184],
    ['2011-04-01', 786, 754, 184],
    ['2018-10-01', 792, 743, 183],
  ])('lead back to the municipalities of %s: %i 市, %i 町, %i 村', (day, ...counts) => {
    expect(countOn(day)).toEqual([...counts, 23]);
  });

  test.each([
    ['2008-11-01', 1782],
    ['2009-04-01', 1777],
    ['2010-02-01', 1755],
    ['2010-03-31', 1727],
    ['2011-04-01', 1724],
    ['2012-04-01', 1719],
    ['2014-04-05', 1718],
    ['2025-04-01', 1718],
  ])('lead back to as many as there were on %s: %i', (day, count) => {
    const [wards = 0, ...others] = countOn(day).reverse();
    expect(others.reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(wards).toBe(23);
  });

  test('say of every municipality by what it ended, and give it a code with its check digit', () => {
    expect(towns.filter(({ endedBy }) => !endedBy)).toEqual([]);
    expect(rows.filter(({ code }) => !isMunicipalityCode(code))).toEqual([]);
  });

  test('lead within a prefecture, and stand in the order of their days', () => {
    for (const { code, successor } of rows) expect(code.slice(0, 2)).toBe(successor.slice(0, 2));
    const days = rows.map(({ endedOn }) => endedOn);
    expect(days).toEqual([...days].sort());
  });

  test('have two parts and more in every merger', () => {
    const mergers = towns.filter(({ endedBy }) => endedBy === 'MERGER');
    for (const one of mergers) {
      const others = mergers.filter(
        ({ successor, endedOn }) => successor === one.successor && endedOn === one.endedOn,
      );
      expect(others.length).toBeGreaterThan(1);
    }
  });
});

describe('what lay on a day where a municipality of today lies', () => {
  test.each([
    ['the town itself where nothing changed', '122360', '2008-04-01', ['122360']],
    ['both before an absorption', '072010', '2008-06-30', ['072010', '073091']],
    ['one from the day of it on', '072010', '2008-07-01', ['072010']],
    [
      'the parts of a merger that gave a new code',
      '402303',
      '2009-12-31',
      ['402222', '404624', '404632'],
    ],
    ['that code from then on', '402303', '2010-01-01', ['402303']],
    [
      'a code used again among its parts',
      '092037',
      '2009-10-01',
      ['092037', '093211', '093653', '093661', '093670', '093688'],
    ],
    [
      'and after the merger those that came later',
      '092037',
      '2010-10-01',
      ['092037', '093211', '093670'],
    ],
    ['a promoted town under its own code', '042161', '2016-10-09', ['044237']],
    ['a designated city under the code of before', '431001', '2011-10-01', ['432016']],
    ['with what it absorbed under that', '431001', '2009-10-01', ['432016', '433411', '433853']],
    ['a renamed one under the same code', '282219', '2019-04-30', ['282219']],
    ['no wards', '221309', '2023-10-01', ['221309']],
  ])('is %s', (_, code, day, parts) => {
    expect(partsOn(code, day, successions)).toEqual(parts);
  });
});

test('an area grows on the days of mergers and absorptions alone', () => {
  expect(areaChanges('092037', successions)).toEqual(['2010-03-29', '2011-10-01', '2014-04-05']);
  expect(areaChanges('042161', successions)).toEqual([]);
  expect(areaChanges('431001', successions)).toEqual(['2008-10-06', '2010-03-23']);
});

test('a code of before is that of today where the area is the same', () => {
  const of = (endedBy: Succession['endedBy']) =>
    codeToday('044237', [{ code: '044237', successor: '042161', endedOn: '2016-10-10', endedBy }]);
  expect((['PROMOTION', 'NEW_CODE', 'RENAMING'] as const).map(of)).toEqual(Array(3).fill('042161'));
  expect((['MERGER', 'ABSORPTION', null] as const).map(of)).toEqual(Array(3).fill('044237'));
});
