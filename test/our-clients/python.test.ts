import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LONG_COLUMNS } from '../../src/export/long-form/columns.js';
import { COMPARISON_COLUMNS } from '../../src/export/long-form/comparison-columns.js';
import type { Api } from '../api.js';
import { served } from './served.js';

const VERSION = spawnSync('python3', ['--version'], { encoding: 'utf8' }).stdout ?? '';
const [, minor = '0'] = /^Python 3\.(\d+)/.exec(VERSION) ?? [];
const found = Number(minor) >= 9;
if (!found)
  process.stderr.write('clients/python is not tried: there is no python3 of 3.9 or later\n');

let api: Api;
let url: string;
beforeAll(async () => {
  ({ api, url } = await served());
});
afterAll(() => api.close());

/** What a program prints that has the client beside it and pandas hidden from it. */
async function printed(program: string): Promise<string> {
  const hidden = "import sys; sys.modules['pandas'] = None\n";
  const { stdout } = await promisify(execFile)(
    'python3',
    ['-c', hidden + program.replaceAll('http://localhost:4000', url)],
    { env: { ...process.env, PYTHONPATH: 'clients/python', PYTHONDONTWRITEBYTECODE: '1' } },
  );
  return stdout;
}

/** What an expression is, as JSON. */
const resultOf = async (expression: string) =>
  JSON.parse(
    await printed(
      `import json, machikurabe as mk\nurl = 'http://localhost:4000'\nprint(json.dumps(${expression}))`,
    ),
  );

(found ? describe : describe.skip)('clients/python', () => {
  test('knows the type of every column', async () => {
    const types: Record<string, string[]> = await resultOf('mk.TYPES');
    for (const columns of [LONG_COLUMNS, COMPARISON_COLUMNS]) {
      for (const { name, type } of columns) {
        const kinds = Object.keys(types).filter((kind) => types[kind]?.includes(name));
        expect([name, ...kinds]).toEqual(type === 'text' ? [name] : [name, type]);
      }
    }
  });

  test('a comparison has the cells of the API, each value or its reason', async () => {
    const rows = await resultOf(
      "mk.compare(url, 'ふるさと納税', measures=['TARGET', 'ACTUAL'], years='2015-2023')",
    );
    const { data } = await api.ask(
      `{ compare(indicator: "ふるさと納税", measures: [TARGET, ACTUAL], years: { from: 2015, to: 2023 }) {
        rows { municipality { code } mayRank cells { year measure value missing missingNote rank observation { id evidence { locator } } } }
      } }`,
    );
    const cells = data.compare.rows.flatMap(
      // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
      ({ municipality, mayRank, cells }: any) =>
        // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
        cells.map(({ observation, missingNote, year, measure, value, missing, rank }: any) => ({
          ...{ municipality_code: municipality.code, may_rank: mayRank, rank },
          ...{ year, measure, value, missing, missing_note: missingNote },
          ...{ observation_id: observation?.id ?? null },
        })),
    );
    expect(cells.length).toBeGreaterThan(10);
    // biome-ignore lint/suspicious/noExplicitAny: rows as they were printed
    const dated = rows.filter(({ year }: any) => year !== null);
    expect(dated).toHaveLength(cells.length);
    // What is printed stands before the gaps, each in the order of the API.
    const [printed, gaps] = [true, false].map((isPrinted) =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
      cells.filter(({ observation_id }: any) => (observation_id !== null) === isPrinted),
    );
    for (const [i, cell] of [...printed, ...gaps].entries()) expect(dated[i]).toMatchObject(cell);
  });

  test('fields of a field, lists and years are taken', async () => {
    const rows = await resultOf(
      "mk.compare(url, 'births', among={'codes': ['122360', '462187']}, years=2020, language='EN')",
    );
    expect(
      new Set(rows.map((row: { municipality_code: string }) => row.municipality_code)),
    ).toEqual(new Set(['122360', '462187']));
  });

  test('all towns of the nation are taken at once', async () => {
    const taken = "mk.compare(url, 'births', among='all', years=2020, measures='ACTUAL')";
    const codes = await resultOf(`sorted({row['municipality_code'] for row in ${taken}})`);
    expect(codes).toHaveLength(1741);
  });

  test('all figures of a town and of an indicator, codes as text', async () => {
    for (const choice of ["municipality='122360'", "indicator='births'"]) {
      const rows = await resultOf(`mk.figures(url, ${choice})`);
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        expect(row.municipality_code).toMatch(/^\d{6}$/);
        expect(row.value ?? row.missing ?? row.raw).not.toBeNull();
      }
    }
    await expect(resultOf('mk.figures(url)')).rejects.toThrow(/wants one of indicator/);
  });

  test('evidence has a row a place, at the address of a release', async () => {
    const { data } = await api.ask(
      '{ observations(first: 1) { nodes { id evidence { quote startLine document { title } } } } }',
    );
    const [{ id, evidence }] = data.observations.nodes;
    const places = await resultOf(`mk.evidence(mk.fixed(url), '${id}')`);
    expect(places).toMatchObject(
      // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
      evidence.map(({ quote, startLine, document }: any) => ({
        ...{ quote, start_line: startLine, document: document.title },
        ...{ observation_id: id, release: api.release },
      })),
    );
    expect(await resultOf('mk.fixed(mk.fixed(url))')).toBe(`${url}/releases/${api.release}`);
  });

  test('another server, and one that hangs up or says a day, are told as such', async () => {
    const other = createServer((request, response) => {
      if (request.url?.startsWith('/away')) request.socket.destroy();
      else if (request.url?.startsWith('/busy')) {
        response.writeHead(503, { 'retry-after': 'Fri, 01 Jan 2027 00:00:00 GMT' }).end();
      } else response.end('<html>');
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const at = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const program = `import machikurabe as mk
for path in ('', '/busy', '/away'):
    try:
        mk.fixed('${at}' + path)
    except mk.MachikurabeError as error:
        print(error.code, error.status, error.retry_after)
try:
    mk.figures('${at}', municipality='122360')
except mk.MachikurabeError as error:
    print(error.code, error.status, error.retry_after)`;
    const out = await printed(program);
    other.close();
    expect(out.trim().split('\n')).toEqual([
      'NO_ANSWER 200 None',
      'NO_ANSWER 503 None',
      'NO_CONNECTION None None',
      'NO_ANSWER 200 None',
    ]);
  });

  test('errors have the code and the facts of the server', async () => {
    const program = `import machikurabe as mk
for ask in (
    lambda: mk.compare('http://localhost:4000', 'ふるさと納'),
    lambda: mk.evidence('http://localhost:4000', 'none'),
    lambda: mk.compare('http://127.0.0.1:1', 'births'),
):
    try:
        ask()
    except mk.MachikurabeError as error:
        print(error.code, error.status, len(error.faults))`;
    const [wrong = '', none = '', away = ''] = (await printed(program)).trim().split('\n');
    expect(wrong).toBe('UNKNOWN_INDICATOR 400 1');
    expect(none).toBe('NOT_FOUND 404 0');
    expect(away).toBe('NO_CONNECTION None 0');
  });

  test('the README and the notebook do what they say; the notebook has no outputs', async () => {
    const [, shown = ''] =
      /```python\n([\s\S]*?)```/.exec(readFileSync('clients/python/README.md', 'utf8')) ?? [];
    expect(await printed(shown)).toMatch(/^[1-9]\d* [1-9]\d*\n$/);
    const { cells } = JSON.parse(readFileSync('clients/python/example.ipynb', 'utf8'));
    const code: { source: string[]; outputs: unknown[] }[] = cells.filter(
      ({ cell_type }: { cell_type: string }) => cell_type === 'code',
    );
    expect(code.flatMap(({ outputs }) => outputs)).toEqual([]);
    const out = await printed(code.map(({ source }) => source.join('')).join('\n'));
    expect(out.trim().split('\n').length).toBeGreaterThanOrEqual(6);
  });
});
