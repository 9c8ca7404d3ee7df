import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { feature } from 'topojson-client';
import { joinShapes, type TownTopology } from '../../../src/import/boundaries/join-shapes.js';
import { keepIslands } from '../../../src/import/boundaries/keep-islands.js';
import { readShapes } from '../../../src/import/boundaries/read-shapes.js';
import { areaOf } from '../../../src/import/boundaries/shape.js';
import { simplifyTowns } from '../../../src/import/boundaries/simplify-towns.js';
import { geoJson, square } from './made-land.js';

const joined = (...features: Parameters<typeof geoJson>) =>
  joinShapes(
    readShapes(geoJson(...features)).map(({ code, geometry }) => ({
      municipality: code,
      geometry,
    })),
  );

/** The outer rings of each municipality. */
const ringsOf = (towns: TownTopology): Map<string, GeoJSON.Position[][]> =>
  new Map(
    towns.objects.municipalities.geometries.map((geometry) => [
      geometry.id,
      feature(towns, geometry).geometry.coordinates.map(([ring = []]) => ring),
    ]),
  );
const areas = (towns: TownTopology) =>
  [...ringsOf(towns)].map(([id, rings]) => [id, ...rings.map((ring) => Math.round(areaOf(ring)))]);

describe('boundaries of municipalities', () => {
  test('are joined of all pieces, wards that touch to one land and islands beside it', () => {
    const towns = joined(
      ['b', square(140, 35, 1)],
      ['a', square(143, 35, 0.1)],
      ['b', square(141, 35, 1)],
      ['b', square(145, 35, 0.1)],
    );
    const [[, island], [, land, beside]] = areas(towns) as [
      [string, number],
      [string, number, number],
    ];
    expect([...ringsOf(towns).keys()]).toEqual(['a', 'b']);
    expect(land).toBeGreaterThan(150 * (island as number));
    expect(beside).toBe(island);
  });

  test('lose rocks, but no island that is a municipality', () => {
    const towns = keepIslands(
      joined(
        ['land', square(140, 35, 1), square(142, 35, 0.003), square(143, 35, 0.02)],
        ['rock', square(144, 35, 0.003)],
      ),
    );
    const rings = ringsOf(towns);
    expect(rings.get('land')).toHaveLength(2);
    expect(rings.get('rock')).toHaveLength(1);
  });

  test('are simplified with one border between neighbours, and no land falls flat', () => {
    const towns = joined(
      ['a', square(140, 35, 1, 200)],
      ['b', square(141, 35, 1, 200)],
      ['island', square(145, 35, 0.01, 50)],
    );
    const simple = simplifyTowns(towns, 20);
    expect(simple.arcs.flat().length).toBeLessThan(40);
    const rings = ringsOf(simple);
    for (const [id, whole] of ringsOf(towns)) {
      const ratio = areaOf(rings.get(id)?.[0] ?? []) / areaOf(whole[0] ?? []);
      expect(ratio).toBeGreaterThan(0.9);
      expect(ratio).toBeLessThan(1.1);
    }
    const points = (id: string) => (rings.get(id)?.[0] ?? []).map(String);
    const border = points('a').filter((point) => points('b').includes(point));
    expect(border.length).toBeGreaterThan(1);
  });

  test('are the same for the same land in any order', () => {
    const [a, b] = [
      ['a', square(140, 35, 1)],
      ['b', square(141, 35, 1)],
    ] as const;
    expect(simplifyTowns(joined([...b], [...a]), 20)).toEqual(
      simplifyTowns(joined([...a], [...b]), 20),
    );
  });
});

const SHARED = '../shared/data/boundaries/municipalities-2021.topo.json';
const shared = existsSync(SHARED) ? test : test.skip;

shared('the 1,741 municipalities all keep their land when half of the points are left out', () => {
  const shapes = readShapes({ name: 'land.json', bytes: readFileSync(SHARED) });
  const towns = keepIslands(
    joinShapes(shapes.map(({ code, geometry }) => ({ municipality: code, geometry }))),
  );
  const points = towns.arcs.flat().length;
  const simple = simplifyTowns(towns, points / 2);
  expect(simple.arcs.flat().length).toBeLessThan(points * 0.7);
  const rings = ringsOf(simple);
  expect(rings.size).toBe(1741);
  for (const [, own] of rings) {
    for (const ring of own) expect(new Set(ring.map(String)).size).toBeGreaterThan(2);
  }
});
