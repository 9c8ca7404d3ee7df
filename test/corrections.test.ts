import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { correctionFeed } from '../src/features/corrections/correction-feed.js';
import { correctionTable } from '../src/features/corrections/correction-table.js';
import { loadSeeds } from '../src/ingest/load-seeds.js';
import { type Api, openApi } from './api.js';
import { allTexts as all, outline } from './xml.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const TARGET = 'katori/kpi/6-7/furusato-nozei-amount/target/2027';
const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url, headers });
const read = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, relax_quotes: false });

describe('corrections', () => {
  test('stand with the latest first, each with both values and its record', async () => {
    const { data, errors } = await api.ask(`{ corrections { totalCount nodes {
      id recordId field old new since reason reasonEn seen
      record { id ... on Observation { value } ... on Indicator { unit } } } } }`);
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = data.corrections;
    expect(totalCount).toBe(3);
    expect(nodes).toMatchObject([
      { since: '2027-01-05', old: '100000', new: '1000000', record: { value: 1_000_000 } },
      { since: '2026-12-01', old: '件', new: '人', record: { id: 'births', unit: '人' } },
      { since: '2026-11-28', old: '1', new: '100000', recordId: TARGET },
    ]);
    expect(nodes[0].id).toBe(`correction/${TARGET}/value/2027-01-05`);
  });

  test('hang on the figure that was corrected, and on no other', async () => {
    const { data } = await api.ask(`{
      corrected: observation(id: "${TARGET}") { corrections { since } kpi { corrections { since } } }
      other: observation(id: "katori/kpi/6-7/furusato-nozei-amount/target/2025") { corrections { since } } }`);
    expect(data.corrected.corrections).toEqual([{ since: '2027-01-05' }, { since: '2026-11-28' }]);
    expect(data.corrected.kpi.corrections).toEqual([]);
    expect(data.other.corrections).toEqual([]);
  });

  test('are found by town and by day', async () => {
    const { data } = await api.ask(`{
      town: corrections(filter: { municipalityCodes: ["香取市"] }) { totalCount }
      elsewhere: corrections(filter: { municipalityCodes: ["霧島市"] }) { totalCount }
      december: corrections(filter: { dateFrom: "2026-12" }) { totalCount } }`);
    expect(data).toEqual({
      town: { totalCount: 2 },
      elsewhere: { totalCount: 0 },
      december: { totalCount: 2 },
    });
  });

  test('of the seeds name what the seeds say now', () => {
    const { rows } = loadSeeds('seeds');
    const figures = new Map(rows.observation.map((row) => [row.id, row]));
    for (const { recordId, field, old } of rows.correction) {
      const figure = figures.get(recordId) as Record<string, unknown> | undefined;
      if (figure) expect(figure[field]).not.toBe(old);
    }
  });
});

describe('/corrections.csv', () => {
  test('has the columns of seeds/corrections.yaml, and numbers as numbers', async () => {
    const { statusCode, headers, body } = await get('/corrections.csv');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows = read(body);
    expect(rows.map(({ record }) => record)).toEqual([TARGET, 'births', TARGET]);
    expect(Object.keys(rows[0] ?? {}).join()).toBe(
      'record,field,old,new,since,seen,reason,reasonEn',
    );
    expect(body).toContain(',value,100000,1000000,2027-01-05,');
  });

  test('holds nothing that a spreadsheet runs', () => {
    const row = { ...correction(), old: '=1+1', reason: '@SUM(A1)', new: -5 };
    const [read0] = read(correctionTable([row]));
    expect(read0).toMatchObject({ old: "'=1+1", reason: "'@SUM(A1)", new: '-5' });
  });
});

describe('/corrections.atom', () => {
  test('is a feed whose entries have ids of their own, the latest first', async () => {
    const { statusCode, headers, body } = await get('/corrections.atom');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(outline(body)).toEqual([
      'feed',
      ...['id', 'title', 'subtitle', 'updated', 'author', 'name', 'link', 'link', 'link'],
      ...Array(3).fill(['entry', 'id', 'title', 'updated', 'summary', 'content']).flat(),
    ]);
    expect(all(body, 'id')).toEqual([
      'tag:machikurabe,2026:corrections',
      `tag:machikurabe,2026:correction/${TARGET}/value/2027-01-05`,
      'tag:machikurabe,2026:correction/births/unit/2026-12-01',
      `tag:machikurabe,2026:correction/${TARGET}/value/2026-11-28`,
    ]);
    const days = ['2027-01-05', '2027-01-05', '2026-12-01', '2026-11-28'];
    expect(all(body, 'updated')).toEqual(days.map((day) => `${day}T00:00:00+09:00`));
    expect(body).toContain('href="http://localhost:4000/corrections.atom"');
  });

  test('without a correction is a feed all the same', () => {
    const feed = correctionFeed([], 'http://localhost:4000');
    expect(outline(feed)).not.toContain('entry');
    expect(all(feed, 'updated')).toEqual(['2026-11-27T00:00:00+09:00']);
  });

  test('keeps markup in a reason as text', () => {
    const reasonEn = '<b>1 & 2</b> "3"';
    const feed = correctionFeed([{ ...correction(), reasonEn }], 'http://localhost:4000');
    expect(outline(feed)).toContain('summary');
    expect(all(feed, 'summary')).toEqual(['&lt;b&gt;1 &amp; 2&lt;/b&gt; &quot;3&quot;']);
  });
});

test.each(['/corrections.csv', '/corrections.atom'])(
  '%s may be kept, and is sent once to who has it',
  async (url) => {
    const { headers } = await get(url);
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    const again = await get(url, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  },
);

const correction = () => ({
  ...{ id: 'correction/a/value/2026-12-01', position: 0, recordId: 'a', municipalityCode: null },
  ...{ field: 'value', old: 1, new: 2, since: '2026-12-01', seen: '見本', reason: '見本' },
  reasonEn: 'Example',
});
