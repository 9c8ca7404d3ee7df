import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { concepts } from '../bench/country/concepts.js';
import { countrySource, type Places } from '../bench/country/country.js';
import { type Answer, answerReader } from '../bench/load/read-answer.js';
import { asked } from '../bench/load/request.js';
import { percentile, ratios, spread } from '../bench/numbers.js';
import { makePlain } from '../bench/plain/sqlite.js';
import { planOf } from '../bench/plan.js';
import { lookup } from '../bench/questions/lookup.js';
import { figure, table } from '../bench/table.js';
import { releasePath } from '../src/db/catalogue/folder.js';
import { dataSource } from '../src/db/data-source.js';
import { publishToFolder } from '../src/releases/folder/publish.js';
import type { ReleaseSource } from '../src/releases/source.js';
import { serve } from './api.js';

const town = (code: string, name: string) => ({
  code,
  name,
  nameKana: 'まち',
  nameEn: 'Town',
  kind: 'TOWN' as const,
  prefectureCode: code.slice(0, 2),
  searchText: name,
});
const PLACES: Places = {
  prefectures: [
    { code: '12', name: '千葉県', nameEn: 'Chiba' },
    { code: '46', name: '鹿児島県', nameEn: 'Kagoshima' },
  ],
  municipalities: [town('462187', '霧島市'), town('122360', '香取市'), town('462012', '鹿児島市')],
};
const SERIES = 3;
const countryOf = (towns: number, seed = 1) =>
  countrySource(PLACES, { towns, kpis: 2, series: SERIES, seed }, 'made for a test');
/** All that a source gives, its iterables as lists. */
const allOf = ({ head, statistics, towns }: ReleaseSource) => ({
  head: head(),
  statistics: [...statistics()].map(({ figures, ...series }) => ({
    series,
    figures: [...figures],
  })),
  towns: [...towns()],
});

describe('a made country', () => {
  test('is the same from the same seed, and another from another', () => {
    expect(allOf(countryOf(3))).toEqual(allOf(countryOf(3)));
    expect(allOf(countryOf(3))).not.toEqual(allOf(countryOf(3, 2)));
  });

  test('has eight figures for each KPI, each with one line of evidence, and nine for each series and town', () => {
    const { towns, statistics } = allOf(countryOf(3));
    expect(towns.map(({ municipalityCode }) => municipalityCode)).toEqual([
      '122360',
      '462012',
      '462187',
    ]);
    for (const { kpi, observation, evidence } of towns) {
      expect([kpi.length, observation.length, evidence.length]).toEqual([2, 16, 16]);
    }
    expect(statistics).toHaveLength(SERIES);
    for (const { figures } of statistics) expect(figures).toHaveLength(27);
  });

  test('measures each thing under a name of its own, however many there are', () => {
    const all = concepts(400);
    expect(new Set(all.map(({ id }) => id)).size).toBe(400);
    expect(new Set(all.map(({ name }) => name)).size).toBe(400);
    expect(all.slice(0, 100)).toEqual(concepts(100));
  });

  test('says the same of a town however many others there are', () => {
    const of = (towns: number) => allOf(countryOf(towns)).towns;
    expect(of(3).filter(({ municipalityCode }) => municipalityCode !== '462012')).toEqual(of(2));
  });
});

describe('a made country that is published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'machikurabe-bench-'));
  let path = '';
  beforeAll(async () => {
    const { record } = await publishToFolder(folder, countryOf(3), { kept: 1 });
    path = releasePath(folder, record.id);
    expect(record.counts.figure).toBe(3 * (2 * 8 + SERIES * 9));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('can be asked like a release', async () => {
    const db = await dataSource(`sqlite:${path}`, { readonly: true }).initialize();
    const api = await serve(db, 'made', []);
    const rows = (indicator: string) => `compare(
        indicator: "${indicator}", measures: [ACTUAL], years: { from: 2015, to: 2023 }
      ) { rows { municipality { code } cells { observation { evidence { quote } } } } }`;
    const { data, errors } = await api.ask(
      `{ plans: ${rows('移住利用者数')} official: ${rows('country.statistic.1')} }`,
    );
    await api.close();
    expect(errors).toBeUndefined();
    const { plans, official } = data as Record<'plans' | 'official', Compared>;
    const quoted = ({ rows }: Compared) =>
      rows.map(({ municipality: { code }, cells }) => [
        code,
        cells.filter(({ observation }) => observation?.evidence.length === 1).length,
      ]);
    const towns = ['122360', '462012', '462187'];
    expect(quoted(plans).sort()).toEqual(towns.map((code) => [code, 4]));
    // A row of the town's plan may stand beside it, with no figure in it.
    expect(
      quoted(official)
        .filter(([, figures]) => figures !== 0)
        .sort(),
    ).toEqual(towns.map((code) => [code, 9]));
  });

  test('is in plain tables what it is in its own', async () => {
    const plain = join(folder, 'plain.sqlite');
    await makePlain(plain, path, false);
    const [ours, theirs] = await Promise.all(
      [path, plain].map((file) => dataSource(`sqlite:${file}`, { readonly: true }).initialize()),
    );
    const columns = 'id, "kpiId", "statisticId", measure, year, value, unit, missing';
    for (const sql of [
      `SELECT ${columns} FROM observation ORDER BY position`,
      'SELECT id, name, unit FROM kpi ORDER BY position',
      'SELECT id, label FROM statistic_series ORDER BY position',
      'SELECT "subjectId", quote, "startLine" FROM evidence ORDER BY position',
    ]) {
      const rows = await theirs?.query(sql);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(await ours?.query(sql));
    }
    await Promise.all([ours?.destroy(), theirs?.destroy()]);
  });
});

interface Compared {
  rows: {
    municipality: { code: string };
    cells: { observation: { evidence: unknown[] } | null }[];
  }[];
}

describe('the numbers of a measurement', () => {
  test('a percentile lies between the closest ranks, whatever the order', () => {
    expect(percentile([4, 1, 3, 2, 5], 0.5)).toBe(3);
    expect(percentile([10, 20], 0.99)).toBe(19.9);
    expect(percentile([], 0.5)).toBeNull();
  });

  test('a spread is the median and both ends of the rounds that there were', () => {
    expect(spread([3, null, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
    expect(spread([null])).toBeNull();
  });

  test('ratios are taken round by round, none where a round lacks one side', () => {
    expect(ratios([10, 30, 5, null], [5, 60, 0, 4])).toEqual([2, 0.5, null, null]);
  });

  test('figures keep about three digits, and tables their columns', () => {
    expect([1234.5, 100, 12.34, 0.1234, null].map(figure)).toEqual([
      '1,235',
      '100',
      '12.3',
      '0.12',
      '–',
    ]);
    expect(table(['who', 'n'], [['a', '12']])).toBe('| who |   n |\n| --- | --: |\n| a   |  12 |');
  });
});

describe('answers off a connection', () => {
  const body = '{"data":{"a":1}}';
  const known = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const chunks = `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n6\r\n{"data\r\na\r\n":{"a":1}}\r\n0\r\n\r\n`;
  const refused = 'HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}';

  test.each([1, 7, 1000])('are read whole from pieces of %i bytes', (length) => {
    const answers: Answer[] = [];
    const read = answerReader((answer) => answers.push(answer));
    const bytes = Buffer.from(known + chunks + refused + known);
    for (let i = 0; i < bytes.length; i += length) read(bytes.subarray(i, i + length));
    const good = { status: 200, bytes: 16, hasData: true };
    expect(answers).toEqual([good, good, { status: 400, bytes: 2, hasData: false }, good]);
  });
});

test('requests of a question are the same in every run and differ from one to the next', () => {
  const scope = { held: ['1', '2'], all: ['1', '2', '3'], indicator: 'x' };
  const first = (count: number) =>
    Array.from({ length: count }, (_, i) => JSON.stringify(asked(lookup, 'ours', scope, i)));
  expect(first(24)).toEqual(first(24));
  expect(new Set(first(24)).size).toBe(24);
  expect(asked(lookup, 'peers', scope, 1).query).toContain('query lookup_1($code: ID!)');
});

describe('what is measured', () => {
  test('is what is named, of the sizes that are named', () => {
    const { suites, life, sizes } = planOf(false, {
      suites: ['five', 'size', 'start'],
      sizes: ['1', '16'],
    });
    expect(suites.map(({ id }) => id)).toEqual(['five', 'size-1', 'size-16']);
    expect([life, sizes]).toEqual([['start'], [1, 16]]);
  });

  test('is nothing where a suite or a size does not exist', () => {
    expect(() => planOf(false, { suites: ['five', 'six'] })).toThrow(/not six$/);
    expect(() => planOf(false, { sizes: ['1', '2'] })).toThrow('a size is one of 1,4,16, not 1,2');
  });
});

test('the long test finds all that it is made of', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/soak.mjs', '--help'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('npm run soak -- [minutes, 1] [stops, 20] [kills, 500]');
});
