import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { fold } from '../../src/lib/text.js';

const OFFICIAL = '../shared/facts/official-statistics.csv';
const NATIONWIDE = '../shared/data/nationwide';
const FURUSATO = `${NATIONWIDE}/furusato_FY2008-2020_smartnews.json`;

const absent = new Set<string>();

/** A test of the file, or where it is absent a skipped one and a word about it. */
function testOf(path: string) {
  if (existsSync(path)) return test;
  if (!absent.has(path)) console.log(`Not checked: our statistics against ${path}, not there`);
  absent.add(path);
  return test.skip;
}

const { rows, texts } = loadSeeds('seeds');
const towns = new Map(rows.municipality.map((row) => [row.id, row.name]));
const documents = new Map(rows.sourceDocument.map((row) => [row.id, row]));
const series = new Map(rows.statisticSeries.map((row) => [row.id, row]));
const observations = new Map(
  rows.observation.flatMap((row) => (row.statisticId ? [[row.id, row]] : [])),
);
const idOf = (name: string, code: string, year: string | number) =>
  `statistic/${name}/${code}/actual/${year}`;
const evidenceOf = (id: string) => rows.evidence.filter(({ subjectId }) => subjectId === id);
const FIVE = ['122360', '352039', '352136', '462012', '462187'];

const PERIODS: Record<string, string> = {
  CY: 'CALENDAR_YEAR',
  FY: 'FISCAL_YEAR',
  POINT: 'POINT_IN_TIME',
};

interface OfficialRow {
  [column: string]: string;
}

describe('the official statistics (../shared/facts)', () => {
  const official = existsSync(OFFICIAL)
    ? (parse(readFileSync(OFFICIAL), { columns: true }) as OfficialRow[])
    : [];

  testOf(OFFICIAL)('every row is an observation of ours: value, unit, year, line and copy', () => {
    expect(official.length).toBeGreaterThan(300);
    for (const [i, row] of official.entries()) {
      const id = idOf(row.series ?? '', row.municipality_code ?? '', row.year ?? '');
      const ours = observations.get(id);
      const evidence = evidenceOf(id);
      const document = documents.get(evidence[0]?.documentId ?? '');
      const ofSeries = series.get(ours?.statisticId ?? '');
      expect({
        id,
        town: towns.get(ours?.municipalityCode ?? ''),
        indicator: ours?.indicatorId,
        period: ours?.periodType,
        raw: ours?.raw,
        value: ours?.value,
        hasReason: ours?.missing !== null,
        unit: ours?.unit,
        publishers: [ofSeries?.publisher, document?.publisher],
        url: document?.url,
        obtainedFrom: document?.obtainedFrom,
        lines: evidence.flatMap(({ startLine, endLine }) => [startLine, endLine].filter(Number)),
      }).toEqual({
        id,
        town: row.municipality,
        indicator: row.series,
        period: PERIODS[row.period_type ?? ''],
        raw: row.value,
        value: row.value === '-' ? null : Number(row.value),
        hasReason: row.value === '-',
        unit: row.unit?.normalize('NFKC'),
        publishers: [row.publisher, row.publisher],
        url: row.url,
        obtainedFrom: row.obtained_from,
        lines: [i + 2, i + 2, i + 2, i + 2],
      });
      expect(fold(document?.title ?? '').startsWith(fold(row.dataset ?? ''))).toBe(true);
      expect(row.dataset?.startsWith(ofSeries?.dataset ?? 'none')).toBe(true);
      expect(row.label?.startsWith(ofSeries?.label ?? 'none')).toBe(true);
    }
  });

  testOf(OFFICIAL)('we cite them for no statistic that they lack', () => {
    const copies = new Set(
      texts.flatMap(({ documentId, file }) => (file === basename(OFFICIAL) ? [documentId] : [])),
    );
    const citing = [...observations.keys()].filter((id) =>
      evidenceOf(id).some(({ documentId }) => copies.has(documentId)),
    );
    const theirs = official.map((row) =>
      idOf(row.series ?? '', row.municipality_code ?? '', row.year ?? ''),
    );
    expect(citing.sort()).toEqual(theirs.sort());
  });

  testOf(OFFICIAL)(
    'where the label changes to 日本人移動者, in 2018, the series says break',
    () => {
      for (const row of official) {
        const id = idOf(row.series ?? '', row.municipality_code ?? '', row.year ?? '');
        if (row.value === '-') continue;
        const before = official.find(
          (one) =>
            one.series === row.series &&
            one.municipality_code === row.municipality_code &&
            Number(one.year) === Number(row.year) - 1,
        );
        const breaks = before !== undefined && before.label !== row.label;
        expect({ id, status: observations.get(id)?.obsStatus }).toEqual({
          id,
          status: breaks ? 'B' : 'A',
        });
        if (breaks) expect(row.year).toBe('2018');
      }
    },
  );
});

describe('the nationwide files (../shared/data/nationwide)', () => {
  testOf(FURUSATO)(
    'ふるさと納税 FY2008 to FY2020, amount in 千円 and number, are those of smartnews',
    () => {
      // Keyed by the code without check digit; thirteen pairs of amount and number, then deductions.
      const towns = JSON.parse(readFileSync(FURUSATO, 'utf8')) as Record<string, number[]>;
      for (const code of FIVE) {
        const theirs = towns[code.slice(0, 5)] ?? [];
        expect(theirs).toHaveLength(27);
        for (let i = 0; i < 13; i++) {
          const year = 2008 + i;
          const amount = observations.get(idOf('furusato-nozei.amount', code, year));
          const count = observations.get(idOf('furusato-nozei.count', code, year));
          const yen = (amount?.value ?? Number.NaN) * (amount?.unit === '千円' ? 1000 : 1);
          expect({ code, year, thousands: Math.round(yen / 1000), count: count?.value }).toEqual({
            code,
            year,
            thousands: theirs[2 * i],
            count: theirs[2 * i + 1],
          });
        }
      }
    },
  );

  /** By the head of a column: our indicator, and whether ours is cited to that very edition. */
  const COLUMNS: Record<string, [indicator: string, sameEdition: boolean]> = {
    総人口: ['population.census', false],
    '65歳以上人口': ['population.census.65-and-over', false],
    出生数: ['births', true],
    死亡数: ['deaths', true],
    '転入者数（日本人移動者）': ['migration.in', true],
    '転出者数（日本人移動者）': ['migration.out', true],
  };

  for (const edition of [2023, 2024]) {
    const file = `${NATIONWIDE}/SSDSE-A-${edition}.csv`;
    testOf(file)(
      `births, deaths, in- and out-migration and census population are those of SSDSE-A-${edition}`,
      () => {
        const text = new TextDecoder('shift_jis', { fatal: true }).decode(readFileSync(file));
        const [, years = [], heads = [], ...body] = parse(text) as string[][];
        for (const code of FIVE) {
          const row = body.find(([area]) => area === `R${code.slice(0, 5)}`) ?? [];
          expect(row[2]).toBe(towns.get(code));
          for (const [head, [indicator, sameEdition]] of Object.entries(COLUMNS)) {
            const column = heads.indexOf(head);
            expect({ head, found: column > 2 }).toEqual({ head, found: true });
            const id = idOf(indicator, code, years[column] ?? '');
            const value = observations.get(id)?.value;
            expect({ id, value }).toEqual({ id, value: Number(row[column]) });
            const [{ documentId } = { documentId: '' }] = evidenceOf(id);
            if (sameEdition) expect(documentId).toBe(`document/ssdse-a-${edition}`);
          }
        }
      },
    );
  }
});
