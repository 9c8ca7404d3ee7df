import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { DataSource } from 'typeorm';
import { tablePath } from '../../src/export/files/write-tables.js';
import { TABLES } from '../../src/export/tables/tables.js';
import { type Api, openApi } from '../api.js';
import { runCli } from '../ingest/run-cli.js';
import { faultsOfPackage } from './package-faults.js';
import { cubeOf } from './read-cube.js';

const ENV = { DATA_DIR: process.env.TEST_DATA_DIR ?? '' };
const folder = mkdtempSync(join(tmpdir(), 'machikurabe-files-'));
const dir = join(folder, 'made');
const at = (path: string) => join(dir, path);
const text = (path: string) => readFileSync(at(path), 'utf8');
const json = (path: string) => JSON.parse(text(path));

interface Distribution {
  '@id': string;
  'spdx:checksum': { 'spdx:checksumValue': string };
}

let api: Api;
beforeAll(async () => {
  api = await openApi();
  expect(runCli(['export', '--dir', dir], ENV)).toMatchObject({ status: 0 });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

describe('the files of a release', () => {
  test('are all named with their hashes, and none besides', () => {
    const sums = text('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    const made = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1));
    expect([...sums.map(([, path]) => path), 'SHA256SUMS'].sort()).toEqual(made.sort());
    for (const [sum, path = ''] of sums) {
      const hash = createHash('sha256')
        .update(readFileSync(at(path)))
        .digest('hex');
      expect([path, hash]).toEqual([path, sum]);
    }
  });

  test('are the same bytes when they are made again, in place of those', () => {
    const before = text('SHA256SUMS');
    writeFileSync(at('left-behind'), '');
    expect(runCli(['export', '--dir', dir], ENV)).toMatchObject({ status: 0 });
    expect(text('SHA256SUMS')).toBe(before);
    expect(existsSync(at('left-behind'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['made']);
  }, 120_000);

  test('begin with a file that names every table, and says truly how figures are sorted', () => {
    const rows: { municipality_code: string }[] = parse(
      gunzipSync(readFileSync(at('observations.csv.gz'))),
      {
        bom: true,
        columns: true,
      },
    );
    const codes = rows.map((row) => row.municipality_code);
    expect(codes).toEqual([...codes].sort());
    for (const readme of [text('README.ja.md'), text('README.en.md')]) {
      for (const table of TABLES) {
        expect(readme).toContain(
          `\n- \`${tablePath(table, 'csv')}\`, \`${tablePath(table, 'parquet')}\`: `,
        );
      }
      expect(readme).toContain(
        `\n- \`observations.csv.gz\`, \`observations.parquet\`: ${rows.length.toLocaleString('en')}\n`,
      );
    }
  });

  test('hold the database, as any SQLite reads it', async () => {
    const { data } = await api.ask('{ dataset { release counts { observations } } }');
    const database = at(`machikurabe-${data.dataset.release}.sqlite`);
    const file = new DataSource({ type: 'better-sqlite3', database, readonly: true });
    await file.initialize();
    const rows = await file.query('SELECT COUNT(*) AS "rows" FROM observation');
    expect(rows).toEqual([{ rows: data.dataset.counts.observations }]);
    await file.destroy();
  });

  test('hold a cube of each indicator whose cells are the figures of the API', async () => {
    const figure = 'measure year value missing obsStatus comparator kpi { id } statistic { id }';
    const query = `query ($id: ID!) {
      indicator(id: $id) { observations(first: 100) { totalCount nodes { ${figure} } } }
    }`;
    const { data } = await api.ask('{ indicators(first: 100) { nodes { id } } }');
    for (const { id } of data.indicators.nodes) {
      const { observations } = (await api.ask(query, { id })).data.indicator;
      if (observations.totalCount === 0) {
        expect([id, existsSync(at(`json-stat/${id}.json`))]).toEqual([id, false]);
        continue;
      }
      const cellAt = cubeOf(json(`json-stat/${id}.json`));
      expect([id, cellAt.filled]).toEqual([id, observations.totalCount]);
      for (const one of observations.nodes) {
        const series = (one.kpi ?? one.statistic).id;
        const told = [one.obsStatus, one.comparator].filter(
          (word) => !['A', 'EQUAL'].includes(word),
        );
        const status = one.missing ?? (told.join(' ') || null);
        expect([series, cellAt(series, one.measure, `${one.year ?? 'undated'}`)]).toEqual([
          series,
          { value: one.value, status },
        ]);
      }
    }
  });

  test('are a data package whose tables have the columns that their schemas name', () => {
    const made = json('datapackage.json');
    expect(faultsOfPackage(made)).toEqual([]);
    const plain = made.resources.filter(
      ({ type, path }: { type?: string; path: string }) =>
        type === 'table' && path.endsWith('.csv'),
    );
    expect(plain.length).toBeGreaterThan(10);
    for (const { path, schema } of plain) {
      const [head] = parse(text(path), { bom: true });
      expect([path, head]).toEqual([path, schema.fields.map(({ name }: { name: string }) => name)]);
    }
    const observations = made.resources.find(
      ({ path }: { path: string }) => path === 'observations.csv.gz',
    );
    const missing = observations.schema.fields.find(
      ({ name }: { name: string }) => name === 'missing',
    );
    expect(missing.categories).toContainEqual({
      value: 'NOT_MEASURED',
      label: '未把握: it was not measured.',
    });
  });

  test('are told of to catalogues and search engines, each with its hash', () => {
    const { files } = json('files.json');
    const data = files.filter(({ format }: { format: string }) => format !== 'about');
    const told = data.map(({ path, sha256 }: { path: string; sha256: string }) => [path, sha256]);
    expect(
      json('dcat.jsonld')['dcat:distribution'].map((one: Distribution) => [
        one['@id'],
        one['spdx:checksum']['spdx:checksumValue'],
      ]),
    ).toEqual(told);
    expect(
      json('schema-org.jsonld').distribution.map(
        ({ contentUrl, sha256 }: { contentUrl: string; sha256: string }) => [contentUrl, sha256],
      ),
    ).toEqual(told);
  });

  test('name the publisher of each document with its terms', async () => {
    const { data } = await api.ask(
      '{ sourceDocuments(first: 100) { nodes { publisher title licence } } }',
    );
    for (const { publisher, title, licence } of data.sourceDocuments.nodes) {
      expect(text('LICENCES.md')).toContain(`- ${publisher}「${title}」`);
      if (licence) expect(text('LICENCES.md')).toContain(licence);
    }
  });
});

describe('export', () => {
  test('writes the formats that are asked for', () => {
    const only = join(folder, 'only');
    expect(runCli(['export', '--dir', only, '--formats', 'parquet'], ENV).status).toBe(0);
    const made = readdirSync(only);
    expect(made).toContain('observations.parquet');
    const readme = readFileSync(join(only, 'README.en.md'), 'utf8');
    expect(readme).toContain('- `observations.parquet`: ');
    expect(readme).not.toMatch(/sqlite:|json-stat\/|CSV is|csv\.gz/);
    expect(made.filter((name) => /\.(csv|csv\.gz|sqlite)$/.test(name))).toEqual([
      'data-dictionary.csv',
    ]);
    rmSync(only, { recursive: true });
  }, 60_000);

  test('leaves a folder alone that holds something else', () => {
    const other = mkdtempSync(join(folder, 'other-'));
    writeFileSync(join(other, 'thesis.txt'), 'mine');
    const { status, stderr } = runCli(['export', '--dir', other], ENV);
    expect(status).toBe(1);
    expect(stderr).toContain('something else than files of a release');
    expect(readdirSync(other)).toEqual(['thesis.txt']);
    rmSync(other, { recursive: true });
  }, 60_000);

  test('says what it takes where it is used wrongly', () => {
    const { status, stderr } = runCli(['export', '--formats', 'xls'], ENV);
    expect(status).toBe(2);
    expect(stderr).toContain('--formats takes csv, parquet, json-stat, sqlite');
  });
});
