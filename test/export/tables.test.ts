import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Row } from '../../src/export/column.js';
import type { Table } from '../../src/export/tables/table.js';
import { TABLES } from '../../src/export/tables/tables.js';
import { type Api, openApi } from '../api.js';
import { partsOfApi, recordsOfApi } from './api-rows.js';
import { makeTables, readCsv, readParquet } from './made-files.js';

let api: Api;
let made: Awaited<ReturnType<typeof makeTables>>;

beforeAll(async () => {
  api = await openApi();
  made = await makeTables(api.db);
}, 120_000);
afterAll(async () => {
  made.remove();
  await api.close();
});

const named = (name: string): Table => {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  return table;
};

/** How ids of the API begin where a table has codes. */
const CODES: Record<string, string> = {
  municipalities: 'municipality/',
  prefectures: 'prefecture/',
  countries: 'country/',
};
const RECORDS = [
  ...['municipalities', 'prefectures', 'countries', 'themes', 'indicators'],
  ...['definition_sources', 'kpis', 'statistic_series', 'plans', 'policies', 'partnerships'],
  ...['sister_cities', 'source_documents', 'discrepancies', 'corrections'],
];
/** What hangs on records: the table, the type of the records and the field. */
const PARTS: [string, string, string][] = [
  ['municipality_places', 'Municipality', 'places'],
  ['budgets', 'Policy', 'budgets'],
  ['policy_phases', 'Policy', 'schedule'],
  ['reported_progress', 'Kpi', 'reportedProgress'],
  ['narratives', 'Policy', 'narratives'],
  ['narratives', 'Kpi', 'narratives'],
  ['evidence', 'Policy', 'evidence'],
  ['evidence', 'Kpi', 'evidence'],
  ['evidence', 'Observation', 'evidence'],
];
const OWNERS: Record<string, string> = {
  Policy: 'policies',
  Kpi: 'kpis',
  Observation: 'observations',
  Municipality: 'municipalities',
};
const idIn = (row: Row) => String(row.id ?? row.observation_id ?? row.code);

describe.each(['CSV', 'Parquet'])('as %s', (format) => {
  const read = async (name: string): Promise<Row[]> =>
    format === 'CSV' ? readCsv(made.dir, named(name)) : readParquet(made.dir, named(name));

  test.each(TABLES.map(({ name }) => name))('all rows of %s can be read', async (name) => {
    expect((await read(name)).length).toBe(made.counts.get(name));
  });

  test.each(RECORDS)('%s are as the API gives them', async (name) => {
    const rows = await read(name);
    const ids = rows.map((row) => `${CODES[name] ?? ''}${idIn(row)}`);
    expect(rows).toEqual(await recordsOfApi(api, named(name), ids));
  });

  test.each(PARTS)('%s of each %s are as its %s', async (name, owner, field) => {
    const owners = OWNERS[owner] ?? '';
    const keys = (await read(owners)).map(idIn);
    const ids = keys.map((id) => `${CODES[owners] ?? ''}${id}`);
    const asked = await partsOfApi(api, named(name), { owner, field, ids });
    const known = new Map(keys.map((id, i) => [id, i]));
    const [key] = named(name).columns;
    const placeOf = (row: Row) => known.get(String(row[key?.name ?? ''])) ?? -1;
    const rows = (await read(name)).filter((row) => placeOf(row) >= 0);
    // Parts of one record keep their order; which record comes first is for the table to say.
    rows.sort((a, b) => placeOf(a) - placeOf(b));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(asked);
  });

  test('each figure is as the API gives it, and all of them are there', async () => {
    const rows = await read('observations');
    const { data } = await api.ask('{ dataset { release counts { observations } } }');
    expect(rows).toHaveLength(data.dataset.counts.observations);
    expect(rows).toEqual(
      await figuresOfApi(
        data.dataset.release,
        rows.map((row) => String(row.observation_id)),
      ),
    );
  });
});

test('a table has the rows that the API counts', async () => {
  const lists = ['municipalities', 'kpis', 'plans', 'policies', 'partnerships', 'sisterCities'];
  const { data } = await api.ask(`{ dataset { counts { ${lists.join(' ')} evidence } } }`);
  for (const list of lists) {
    const name = list.replace('C', '_c');
    expect([list, made.counts.get(name)]).toEqual([list, data.dataset.counts[list]]);
  }
  expect(made.counts.get('evidence')).toBe(data.dataset.counts.evidence);
});

const SERIES = 'id match indicator { id name nameEn }';
const FIGURE = `{ id measure year periodType date value valueTo unit comparator raw missing wanted obsStatus note
  municipality { code name nameEn } kpi { ${SERIES} name } statistic { ${SERIES} label }
  evidence { page startLine endLine locator quote reading note document { id title publisher licence } } }`;

/** Figures as rows of the long form, by what the API answers alone. */
async function figuresOfApi(release: string, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += 50) {
    const { data } = await api.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Observation ${FIGURE} } }`,
      { ids: ids.slice(from, from + 50) },
    );
    for (const one of data.nodes) {
      const series = one.kpi ?? one.statistic;
      const [place] = one.evidence;
      rows.push({
        observation_id: one.id,
        source_kind: one.kpi ? 'PLAN' : 'OFFICIAL',
        municipality_code: one.municipality.code,
        municipality: one.municipality.name,
        municipality_en: one.municipality.nameEn,
        indicator_id: series.indicator.id,
        indicator: series.indicator.name,
        indicator_en: series.indicator.nameEn,
        match: series.match,
        kpi_id: one.kpi?.id ?? null,
        series_id: one.statistic?.id ?? null,
        series: one.kpi?.name ?? one.statistic.label,
        measure: one.measure,
        year: one.year,
        period_type: one.periodType,
        date: one.date,
        value: one.value,
        value_to: one.valueTo,
        unit: one.unit,
        comparator: one.comparator,
        raw: one.raw,
        missing: one.missing,
        wanted: one.wanted,
        obs_status: one.obsStatus,
        note: one.note,
        publisher: place.document.publisher,
        document_id: place.document.id,
        document: place.document.title,
        licence: place.document.licence,
        page: place.page,
        start_line: place.startLine,
        end_line: place.endLine,
        locator: place.locator,
        quote: place.quote,
        reading: place.reading,
        evidence_note: place.note,
        release,
      });
    }
  }
  return rows;
}
