import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { dataSource } from '../../src/db/data-source.js';
import { readRows } from '../../src/db/memory/read-rows.js';
import { restOf, selectOf } from '../../src/db/memory/rest.js';
import { OFFICIAL } from '../../src/db/official.js';
import { usualPrint } from '../../src/db/usual-print.js';
import { type Postgres, startPostgres } from '../start-postgres.js';

const PLAIN = [0, 1, -3, 390, 87.7, 0.8, 0.0001, -12.345, 123456789012345, 99999999999.5];
const NOT_PLAIN = [-0, 1e15, 0.1 + 0.7, 0.1 + 0.2, 0.00001, 1 / 3, 1e21];

test('a figure of a table is printed alone, one of a plan with its unit', () => {
  expect(usualPrint({ position: OFFICIAL, value: 390, unit: '人' })).toBe('390');
  expect(usualPrint({ position: 3, value: 87.7, unit: '%' })).toBe('87.7%');
  expect(usualPrint({ position: 3, value: null, unit: '%' })).toBeNull();
});

test.each(NOT_PLAIN)('%s is printed by no rule', (value) => {
  expect(usualPrint({ position: OFFICIAL, value, unit: '' })).toBeNull();
});

describe.each(['sqlite', 'postgres'])('%s', (kind) => {
  let server: Postgres | null = null;
  let db: DataSource;
  beforeAll(async () => {
    server = kind === 'postgres' ? await startPostgres() : null;
    db = await dataSource(server?.url ?? 'sqlite::memory:').initialize();
    await db.runMigrations();
    const insert = (table: string, row: object) =>
      db.createQueryBuilder().insert().into(table, Object.keys(row)).values(row).execute();
    await db.query(`INSERT INTO "prefecture" VALUES ('01', 'a', 'a')`);
    const place = { name: 'a', nameKana: 'a', nameEn: 'a', kind: 'CITY', searchText: '' };
    await insert('municipality', { id: 'm', position: 0, prefectureCode: '01', ...place });
    const names = { name: 'a', nameEn: 'a', counted: 'a', countedEn: 'a', unit: '人', theme: 't' };
    const lists = { aliases: '[]', readings: '[]', decides: '[]', relatedIds: '[]' };
    await insert('indicator', {
      ...{ id: 'i', position: 0, definition: 'a', facets: '{}', open: false, searchText: '' },
      ...names,
      ...lists,
    });
    const series = { id: 's', indicatorId: 'i', label: 'a', publisher: 'a', dataset: 'a' };
    const of = { match: 'EXACT', facets: '{}', unit: '人', periodType: 'FISCAL_YEAR' };
    await insert('series', { position: 0, ...series, ...of });
    await insert('series_town', {
      ...{
        owner: OFFICIAL,
        series: 0,
        town: 0,
        firstFigure: OFFICIAL,
        figures: PLAIN.length,
        profile: 0,
      },
    });
    for (const [i, value] of PLAIN.entries()) {
      const figure = { position: OFFICIAL + i, owner: OFFICIAL, indicator: 0, town: 0, value };
      await insert('figure', { ...figure, measure: 'ACTUAL', year: 2000 + i, obsStatus: 'A' });
    }
  }, 120_000);
  afterAll(async () => {
    await db.destroy();
    await server?.remove();
  });

  test('what only unusual figures say is read to the last digit', async () => {
    const reading = { each: ['position'], rest: ['value', 'note'], isUsual: 'f."value" = 0' };
    const thirds = 'SELECT "position", "value" / 3 AS "value", "note" FROM "figure"';
    const rows = await readRows(db, {
      sql: `SELECT ${selectOf(db, reading)} FROM (${thirds}) f ORDER BY f."position"`,
      values: [],
    });
    const read = rows.map((row) => restOf(reading, row));
    expect(read).toEqual(PLAIN.map((value) => (value === 0 ? null : [value / 3, null])));
  });

  test('prints what is left out as we do', async () => {
    const rows = await db.query(
      'SELECT "position", "value", "unit", "raw" FROM "observation" ORDER BY "position"',
    );
    expect(rows.map(({ value }: { value: number }) => value)).toEqual(PLAIN);
    for (const { raw, ...row } of rows) expect(raw).toBe(usualPrint(row));
  });
});
