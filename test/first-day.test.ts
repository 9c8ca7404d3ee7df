import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Api } from './api.js';
import { recipesOf } from './clients/recipes.js';
import { served } from './our-clients/served.js';

const PATHS = recipesOf(readFileSync('docs/first-day.md', 'utf8'));

let api: Api;
let url: string;
beforeAll(async () => {
  ({ api, url } = await served());
});
afterAll(() => api.close());

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Follows a path in an empty folder beside the project; gives that folder and what each line printed. */
async function follow(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'machikurabe-first-day-'));
  folders.push(folder);
  symlinkSync(process.cwd(), join(folder, 'machikurabe'));
  const here = (text: string) => text.replaceAll('http://localhost:4000', url);
  const printed: string[] = [];
  for (const step of PATHS.find(({ title }) => title.endsWith(name))?.steps ?? []) {
    if ('file' in step) writeFileSync(join(folder, step.file), here(step.text));
    else {
      for (const line of step.lines) {
        const { stdout } = await promisify(execFile)('sh', ['-c', here(line)], { cwd: folder });
        printed.push(stdout);
      }
    }
  }
  return { folder, printed };
}

test('the page has the three paths', () => {
  expect(PATHS.map(({ title }) => title.split(' / ')[1])).toEqual([
    'Reporter',
    'Researcher',
    'Front-end',
  ]);
});

test('a reporter learns whether targets are reached, has a workbook, and the address to cite', async () => {
  const { folder, printed } = await follow('Reporter');
  const targets: Record<string, string>[] = parse(readFileSync(join(folder, 'targets.csv')), {
    bom: true,
    columns: true,
  });
  const { data } = await api.ask(
    '{ municipality(code: "122360") { kpis(first: 100) { nodes { id attainments { target { id } reached reachedReason } } } } }',
  );
  const wanted = data.municipality.kpis.nodes.flatMap(
    // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
    ({ attainments }: any) => attainments.map(({ target, reached }: any) => [target.id, reached]),
  );
  const known = wanted.filter(([, reached]: [string, boolean | null]) => reached !== null);
  expect(known.length).toBeGreaterThan(0);
  const told = new Map(targets.map((row) => [row.target_observation_id, row.reached]));
  for (const [id, reached] of known) expect([id, told.get(id)]).toEqual([id, `${reached}`]);
  expect(readFileSync(join(folder, 'compare.xlsx')).subarray(0, 2).toString()).toBe('PK');
  const [address = ''] = /(?<=<).*?(?=>)/.exec(printed.at(-1) ?? '') ?? [];
  const lasting = await fetch(`${url}/${address}`);
  expect(lasting.status).toBe(200);
  expect(lasting.headers.get('cache-control')).toContain('immutable');
  expect(address).toContain(`releases/${api.release}/compare.xlsx?`);
});

const { status } = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']);
if (status !== 0)
  process.stderr.write('The path of a researcher is not tried: no python3 of 3.9 or later\n');

(status === 0 ? test : test.skip)(
  'a researcher knows groups, reasons of gaps and the printed line',
  async () => {
    const { folder, printed } = await follow('Researcher');
    const { data } = await api.ask(
      '{ compare(indicator: "furusato-nozei.amount", measures: [ACTUAL]) { rows { cells { missing } undated { id } } } }',
    );
    const rows = parse(readFileSync(join(folder, 'table.csv')), { columns: true });
    // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
    const cells = data.compare.rows.flatMap((row: any) => [...row.cells, ...row.undated]);
    expect(rows).toHaveLength(cells.length);
    const out = printed.at(-1) ?? '';
    for (const reason of new Set(cells.map(({ missing }: { missing?: string }) => missing))) {
      if (reason) expect(out).toContain(`missing ${reason} `);
    }
    expect(out).toMatch(/^printed .+ \d+ .+$/m);
    expect(out).toContain(`release ${url}/releases/${api.release}\n`);
  },
);

test('a front-end shows a value or a reason in every cell, and the citation', async () => {
  const { printed } = await follow('Front-end');
  const { data } = await api.ask(
    `{ compare(indicator: "furusato-nozei.amount", municipalities: ["122360"], measures: [TARGET, ACTUAL]) {
      citation rows { cells { value missingNote } }
    } }`,
  );
  const lines = (printed.at(-1) ?? '').trimEnd().split('\n');
  // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
  const cells = data.compare.rows.flatMap((row: any) => row.cells);
  expect(cells.length).toBeGreaterThan(1);
  for (const [i, { value, missingNote }] of cells.entries()) {
    expect(lines[i]?.endsWith(` ${value ?? missingNote}`)).toBe(true);
  }
  expect(lines.slice(cells.length).join('\n')).toBe(data.compare.citation);
});
