import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { TARGET_COLUMNS } from '../../../src/export/long-form/target-columns.js';
import { type Api, openApi } from '../../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ method: 'GET', url });

const FIGURE =
  'id year value valueTo unit comparator raw missing wanted obsStatus evidence { quote page startLine document { title publisher } }';
const TARGETS = `query ($code: ID!, $after: String) {
  municipality(code: $code) {
    kpis(first: 30, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id name indicator { id }
        attainments {
          targetYear reached reachedReasonCode missing method against note readings { words }
          progressFromBaseline { value reasonCode } actualOverTarget { value reasonCode }
          baseline { ${FIGURE} } target { ${FIGURE} } actual { ${FIGURE} }
        }
      }
    }
  }
}`;

/** All targets of a town, as the API tells them. */
async function targetsOf(code: string) {
  // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
  const all: any[] = [];
  let after: string | null = null;
  do {
    // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
    const { data }: any = await api.ask(TARGETS, { code, after });
    const { nodes, pageInfo } = data.municipality.kpis;
    // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
    all.push(...nodes.flatMap((kpi: any) => kpi.attainments.map((one: any) => ({ kpi, ...one }))));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return all;
}

const told = (value: unknown) => (value === null || value === undefined ? '' : String(value));

test('every target of a town is a row, with its three figures and the same words as in the API', async () => {
  const { body, headers } = await get('/municipalities/122360/targets.csv');
  expect(headers['content-disposition']).toContain(`machikurabe-122360-targets-${api.release}.csv`);
  const rows: Record<string, string>[] = parse(body, { bom: true, columns: true });
  const targets = await targetsOf('122360');
  expect(targets.length).toBeGreaterThan(60);
  expect(rows).toHaveLength(targets.length);
  for (const [i, one] of targets.entries()) {
    const row = rows[i] ?? {};
    expect(Object.keys(row)).toEqual(TARGET_COLUMNS.map(({ name }) => name));
    expect(row).toMatchObject({
      kpi_id: one.kpi.id,
      kpi: one.kpi.name,
      indicator_id: one.kpi.indicator.id,
      target_year: told(one.targetYear),
      reached: told(one.reached),
      reached_reason: told(one.reachedReasonCode),
      missing: told(one.missing),
      method: told(one.method),
      against: told(one.against),
      progress_from_baseline_percent: told(one.progressFromBaseline.value),
      progress_from_baseline_reason: told(one.progressFromBaseline.reasonCode),
      actual_over_target_percent: told(one.actualOverTarget.value),
      actual_over_target_reason: told(one.actualOverTarget.reasonCode),
      release: api.release,
    });
    for (const part of ['baseline', 'target', 'actual']) {
      const figure = one[part];
      expect({
        id: row[`${part}_observation_id`],
        year: row[`${part}_year`],
        value: row[`${part}_value`],
        to: row[`${part}_value_to`],
        unit: row[`${part}_unit`],
        comparator: row[`${part}_comparator`],
        missing: row[`${part}_missing`],
        line: row[`${part}_start_line`],
        document: row[`${part}_document`],
      }).toEqual({
        id: told(figure?.id),
        year: told(figure?.year),
        value: told(figure?.value),
        to: told(figure?.valueTo),
        unit: told(figure?.unit),
        comparator: told(figure?.comparator),
        missing: told(figure?.missing),
        line: told(figure?.evidence[0]?.startLine),
        document: told(figure?.evidence[0]?.document.title),
      });
    }
  }
});

test('a town is asked for, then its targets page by page, and each page is counted', async () => {
  const counted = await openApi();
  await counted.app.inject({ url: '/municipalities/122360/targets.csv' });
  const { body } = await counted.app.inject('/metrics');
  await counted.close();
  const asked = Number(/^machikurabe_graphql_cost_count (\d+)/m.exec(body)?.[1]);
  expect(asked).toBe(3);
});

test.each([
  ['/municipalities/999999/targets.csv', 404, 'NOT_FOUND'],
  ['/municipalities/%E9%A6%99%E9%B3%A5%E5%B8%82/targets.csv', 400, 'UNKNOWN_MUNICIPALITY'],
  ['/municipalities/122360/targets.csv?first=3', 400, 'BAD_USER_INPUT'],
  ['/municipalities/122360/targets.csv?code=462187', 400, 'BAD_USER_INPUT'],
  ['/releases/x/municipalities/122360/targets.csv', 404, 'UNKNOWN_RELEASE'],
])('%s is refused: %i %s', async (url, status, code) => {
  const { statusCode, body } = await get(url);
  expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([status, code]);
});
