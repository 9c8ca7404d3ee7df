import { feature } from 'topojson-client';
import type { TownTopology } from './join-shapes.js';
import { areaOf } from './shape.js';

/** Islands of less, in km², are left out, but for the largest land of a municipality. */
const SMALLEST = 0.3;

/** Leaves out rocks: of each municipality its largest land stays, and all islands that a map can show. */
export function keepIslands(towns: TownTopology): TownTopology {
  const geometries = towns.objects.municipalities.geometries.map((geometry) => {
    const land = feature(towns, geometry).geometry;
    const areas = land.coordinates.map(([ring = []]) => areaOf(ring));
    const largest = areas.indexOf(Math.max(...areas));
    const arcs = geometry.arcs.filter((_, i) => i === largest || (areas[i] ?? 0) >= SMALLEST);
    return { ...geometry, arcs };
  });
  return { ...towns, objects: { municipalities: { type: 'GeometryCollection', geometries } } };
}
