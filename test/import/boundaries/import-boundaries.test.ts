import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { importBoundaries } from '../../../src/import/boundaries/import-boundaries.js';
import { writeBoundaries } from '../../../src/import/boundaries/write-boundaries.js';
import { loadKnownPlaces } from '../../../src/import/places/known-places.js';
import { FileProblems } from '../../../src/tables/file-problems.js';
import { geoJson, square } from './made-land.js';

const dir = mkdtempSync(join(tmpdir(), 'machikurabe-boundaries-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const country = loadKnownPlaces('seeds');
/** A country of 浜松市 and 福島市, with their wards and what ended in them. */
const two = {
  byCode: new Map(
    [...country.byCode].filter(
      ([, { municipality }]) => municipality === '221309' || municipality === '072010',
    ),
  ),
};
const OPTIONS = { edition: '2007', places: two, retrieved: '2026-11-28' };
const whole = geoJson(
  ['22131', square(137, 34, 0.5)],
  ['22132', square(137.5, 34, 0.5)],
  ['07309', square(140, 37, 0.2)],
  ['07201', square(140.2, 37, 0.2)],
);

function problemsOf(...files: Parameters<typeof importBoundaries>[0]) {
  try {
    importBoundaries(files, OPTIONS);
  } catch (error) {
    if (error instanceof FileProblems) return error.problems;
    throw error;
  }
  return [];
}

describe('imported boundaries', () => {
  test('are of the municipalities of today: wards and what ended are joined to them', () => {
    const { objects, source } = importBoundaries([whole], OPTIONS);
    const ids = objects.municipalities.geometries.map(({ id, arcs }) => [id, arcs.length]);
    expect(ids).toEqual([
      ['072010', 1],
      ['221309', 1],
    ]);
    expect(source).toMatchObject({
      ...{ edition: '2007', credit: expect.stringContaining('加工して作成') },
      files: [{ name: 'N03.geojson', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      counts: { municipalities: 2, lands: 2, landsKept: 2 },
    });
  });

  test('may be of several files', () => {
    const files = [
      { ...geoJson(['22131', square(137, 34, 1)]), name: 'N03-22.geojson' },
      { ...geoJson(['07201', square(140, 37, 1)]), name: 'N03-07.geojson' },
    ];
    expect(importBoundaries(files, OPTIONS).source.counts.municipalities).toBe(2);
  });

  test('are refused without one municipality, and with a code that is none', () => {
    expect(problemsOf(geoJson(['22131', square(137, 34, 1)]))).toMatchObject([
      { code: 'TOWN_MISSING', message: { en: expect.stringContaining('072010 福島市') } },
    ]);
    expect(
      problemsOf(geoJson(['22131', square(137, 34, 1)], ['99999', square(1, 1, 1)])),
    ).toMatchObject([
      { code: 'CODE_UNKNOWN', row: 2, message: { en: expect.stringContaining('"99999"') } },
    ]);
  });

  test('are written once: the same files change nothing, on another day neither', () => {
    const first = writeBoundaries(dir, importBoundaries([whole], OPTIONS));
    const text = readFileSync(first.path, 'utf8');
    const later = importBoundaries([whole], { ...OPTIONS, retrieved: '2027-01-01' });
    expect(first.changed).toBe(true);
    expect(writeBoundaries(dir, later)).toEqual({ path: first.path, changed: false });
    expect(readFileSync(first.path, 'utf8')).toBe(text);
  });
});

const SHARED = '../shared/data/boundaries/municipalities-2021.topo.json';
const shared = existsSync(SHARED) ? test : test.skip;

shared('the whole country of 2021 is imported with all its municipalities', () => {
  const file = { name: 'municipalities-2021.topo.json', bytes: readFileSync(SHARED) };
  const { source } = importBoundaries([file], { ...OPTIONS, edition: '2021', places: country });
  expect(source.counts.municipalities).toBe(1741);
  expect(source.counts.landsKept).toBe(source.counts.lands);
});
