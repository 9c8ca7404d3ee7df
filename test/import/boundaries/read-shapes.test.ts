import { describe, expect, test } from '@jest/globals';
import { topology } from 'topojson-server';
import { readShapes } from '../../../src/import/boundaries/read-shapes.js';
import { FileProblems } from '../../../src/tables/file-problems.js';
import { geoJson, square } from './made-land.js';

const file = (json: unknown) => ({
  name: 'land.json',
  bytes: new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)),
});

/** The rows and messages of what is wrong in a file. */
function wrongIn(json: unknown) {
  try {
    readShapes(file(json));
  } catch (error) {
    if (error instanceof FileProblems) return error.problems;
    throw error;
  }
  return [];
}

describe('a file of boundaries', () => {
  test('is GeoJSON of 国土数値情報, its land of no municipality left out', () => {
    const shapes = readShapes(geoJson(['12236', square(140, 35, 1)], [null, square(142, 35, 1)]));
    expect(shapes.map(({ code }) => code)).toEqual(['12236']);
  });

  test('is TopoJSON with one object, by the ids of its geometries', () => {
    const polygon = { type: 'Polygon', coordinates: [square(140, 35, 1)] } as const;
    const feature = { type: 'Feature', id: '12236', properties: null, geometry: polygon } as const;
    const whole = topology({ m: { type: 'FeatureCollection', features: [feature] } as never });
    const [shape] = readShapes(file(whole));
    expect(shape?.code).toBe('12236');
    expect(shape?.geometry.coordinates[0]).toHaveLength(polygon.coordinates[0].length);
  });

  test.each([
    ['text', 'no json'],
    ['other JSON', { a: 1 }],
    ['no features', { type: 'FeatureCollection', features: [] }],
    ['two objects', { type: 'Topology', objects: { a: {}, b: {} }, arcs: [] }],
    [
      'a topology whose lines are not there',
      {
        type: 'Topology',
        objects: {
          a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[9]] }] },
        },
        arcs: [],
      },
    ],
  ])('is refused whole where it is %s', (_, json) => {
    expect(wrongIn(json)).toMatchObject(
      [{ file: 'land.json', row: null, code: 'NO_BOUNDARIES', message: { en: /\.geojson/ } }].map(
        (one) => ({ ...one, message: { en: expect.stringMatching(one.message.en) } }),
      ),
    );
  });

  test('is refused with each feature that is no land, by its place', () => {
    const good = { type: 'Polygon', coordinates: [square(140, 35, 1)] };
    const features = [
      { properties: { N03_007: '12236' }, geometry: good },
      { properties: { N03_007: '12236' }, geometry: { type: 'Point', coordinates: [140, 35] } },
      { properties: { N03_007: '12236' }, geometry: null },
      { properties: { N03_007: '12236' }, geometry: { ...good, coordinates: [[[140, 'x']]] } },
    ];
    const rows = wrongIn({ type: 'FeatureCollection', features }).map(({ row }) => row);
    expect(rows).toEqual([2, 3, 4]);
  });
});
