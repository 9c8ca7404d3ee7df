import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A value of a made-up table: item, area, time, figure. */
export type Value = readonly [item: string, area: string, time: string, figure: string];

export interface MadeTable {
  values: readonly Value[];
  /** Code, name and unit; without one the API gives no @unit. */
  items: readonly (readonly [code: string, name: string, unit?: string])[];
  areas: readonly (readonly [code: string, name: string])[];
  notes?: readonly (readonly [mark: string, words: string])[];
  updated?: string;
  /** Values on a page. */
  size?: number;
}

/** A page of the table as API 3.0 gives it: one of a kind stands alone, not in a list. */
export function pageOf(table: MadeTable, from: number, { id = '0000020201', change = {} } = {}) {
  const { values, items, areas, notes = [], updated = '2024-06-21', size = 100_000 } = table;
  const shown = values.slice(from - 1, from - 1 + size);
  const next = from + shown.length;
  const times = [...new Set(values.map(([, , time]) => time))];
  return {
    GET_STATS_DATA: {
      RESULT: {
        STATUS: 0,
        ERROR_MSG: '正常に終了しました。',
        DATE: '2026-01-02T03:04:05.678+09:00',
      },
      PARAMETER: { STATS_DATA_ID: id, DATA_FORMAT: 'J' },
      STATISTICAL_DATA: {
        RESULT_INF: {
          ...{ TOTAL_NUMBER: values.length, FROM_NUMBER: from, TO_NUMBER: next - 1 },
          ...(next <= values.length ? { NEXT_KEY: next } : {}),
        },
        TABLE_INF: {
          ...{ '@id': id, STAT_NAME: { '@code': '00200502', $: '社会・人口統計体系' } },
          ...{ TITLE: { '@no': id, $: 'Ａ　人口・世帯' }, UPDATED_DATE: updated },
          OVERALL_TOTAL_NUMBER: 1_830_033,
          ...change,
        },
        CLASS_INF: {
          CLASS_OBJ: [
            {
              '@id': 'tab',
              '@name': '観測値',
              CLASS: one([{ '@code': '00001', '@name': '観測値' }]),
            },
            {
              ...{ '@id': 'cat01', '@name': 'Ａ　人口・世帯' },
              CLASS: one(
                items.map(([code, name, unit]) => ({
                  ...{ '@code': code, '@name': `${code}_${name}`, '@level': '1' },
                  ...(unit ? { '@unit': unit } : {}),
                })),
              ),
            },
            {
              ...{ '@id': 'area', '@name': '地域' },
              CLASS: one(areas.map(([code, name]) => ({ '@code': code, '@name': name }))),
            },
            {
              ...{ '@id': 'time', '@name': '調査年' },
              CLASS: one(
                times.map((time) => ({ '@code': time, '@name': `${time.slice(0, 4)}年度` })),
              ),
            },
          ],
        },
        DATA_INF: {
          ...(notes.length > 0
            ? { NOTE: one(notes.map(([mark, $]) => ({ '@char': mark, $ }))) }
            : {}),
          VALUE: one(
            shown.map(([item, area, time, $]) => {
              const unit = items.find(([code]) => code === item)?.[2];
              const at = { '@tab': '00001', '@cat01': item, '@area': area, '@time': time };
              return { ...at, ...(unit ? { '@unit': unit } : {}), $ };
            }),
          ),
        },
      },
    },
  };
}

/** A list of one is given as what is in it. */
const one = <T>(list: readonly T[]) => (list.length === 1 ? list[0] : list);

export const refusal = (status: number, message: string) => ({
  GET_STATS_DATA: { RESULT: { STATUS: status, ERROR_MSG: message, DATE: '' } },
});

/** How the server answers a request; what it does is counted from 1. */
export type Answer = (
  response: ServerResponse,
  asked: { from: number; times: number; url: URL },
) => void;

export const sendJson = (response: ServerResponse, json: unknown, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(json));
};

const servers: ReturnType<typeof createServer>[] = [];

/** Starts a server on loopback that behaves as the API does, and as told; its address and what it was asked. */
export async function startServer(answer: Answer) {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    asked.push(url);
    const from = Number(url.searchParams.get('startPosition'));
    answer(response, { from, times: asked.length, url });
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}/rest/3.0/app/json`, asked };
}

export function stopServers() {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}
