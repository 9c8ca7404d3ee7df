import { describe, expect, test } from '@jest/globals';
import { CONCEPTS } from '../bench/country/concepts.js';
import { type Places, rowsOfCountry } from '../bench/country/country.js';
import type { TableRow } from '../bench/country/town.js';
import { insertSqlite } from '../bench/datasets/insert.js';
import { type Answer, answerReader } from '../bench/load/read-answer.js';
import { asked } from '../bench/load/request.js';
import { percentile, ratios, spread } from '../bench/numbers.js';
import { lookup } from '../bench/questions/lookup.js';
import { figure, table } from '../bench/table.js';
import { dataSource } from '../src/db/data-source.js';
import { serve } from './api.js';

const town = (code: string, name: string) => ({
  code,
  name,
  nameKana: 'まち',
  nameEn: 'Town',
  kind: 'TOWN',
  prefectureCode: code.slice(0, 2),
  searchText: name,
});
const PLACES: Places = {
  prefectures: [
    { code: '12', name: '千葉県', nameEn: 'Chiba' },
    { code: '46', name: '鹿児島県', nameEn: 'Kagoshima' },
  ],
  municipalities: [town('122360', '香取市'), town('462187', '霧島市'), town('462012', '鹿児島市')],
};
const countryOf = (towns: number, seed = 1): TableRow[] => [
  ...rowsOfCountry(PLACES, { towns, kpis: 2, seed }),
];
const figuresOf = (rows: readonly TableRow[], code: string) =>
  rows.filter(({ table, row }) => table === 'observation' && row.municipalityCode === code);

describe('a made country', () => {
  test('is the same from the same seed, and another from another', () => {
    expect(countryOf(3)).toEqual(countryOf(3));
    expect(countryOf(3)).not.toEqual(countryOf(3, 2));
  });

  test('has eight figures for each KPI, each with one line of evidence', () => {
    const rows = countryOf(3);
    const count = (name: string) => rows.filter(({ table }) => table === name).length;
    expect(count('kpi')).toBe(6);
    expect(count('observation')).toBe(48);
    expect(count('evidence')).toBe(48);
    expect(CONCEPTS).toHaveLength(100);
  });

  test('says the same of a town however many others there are', () => {
    const withoutPlace = ({ row: { position: _, ...row } }: TableRow) => row;
    const [few, many] = [countryOf(2), countryOf(3)];
    for (const code of ['122360', '462187']) {
      expect(figuresOf(few, code)).toHaveLength(16);
      expect(figuresOf(many, code).map(withoutPlace)).toEqual(
        figuresOf(few, code).map(withoutPlace),
      );
    }
    expect(figuresOf(few, '462012')).toHaveLength(0);
  });

  test('can be asked like a release', async () => {
    const db = await dataSource('sqlite::memory:').initialize();
    await db.runMigrations();
    insertSqlite(db, countryOf(3));
    const api = await serve(db, '', []);
    const { data, errors } = await api.ask(`{
      compare(indicator: "移住利用者数", years: { from: 2020, to: 2027 }) {
        release
        rows { municipality { code } cells { value missing observation { evidence { quote } } } }
      }
    }`);
    await api.close();
    expect(errors).toBeUndefined();
    const { release, rows } = (data as { compare: Compared }).compare;
    expect(release).toBe('country-3-2-1');
    expect(rows.map(({ municipality }) => municipality.code)).toEqual([
      '122360',
      '462187',
      '462012',
    ]);
    for (const { cells } of rows) {
      expect(cells).toHaveLength(24);
      expect(cells.filter(({ observation }) => observation?.evidence.length === 1)).toHaveLength(8);
    }
  });
});

interface Compared {
  release: string;
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
