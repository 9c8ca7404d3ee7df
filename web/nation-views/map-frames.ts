import { prefectureOf } from './prefectures.js';

export type Shape = GeoJSON.Feature<GeoJSON.Geometry>;

/** A part of the map with a scale of its own. Its place and size are shares of the map's width. */
export interface Frame {
  name: 'MAIN' | 'SOUTHWEST' | 'OGASAWARA' | 'ISLANDS';
  shapes: Shape[];
  /** What the frame is laid around. */
  around: GeoJSON.FeatureCollection | GeoJSON.MultiPoint;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Height of the map where its width is 1. */
export const ASPECT = 1.08;

/** South of here nothing is drawn at the scale of the main islands. */
const SOUTH = 30.1;
/** 父島 and 母島 with the isles around them: what else 小笠原村 has lies up to 1,900 km away. */
const OGASAWARA: GeoJSON.MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [142.0, 26.5],
    [142.35, 27.2],
  ],
};

/** Parts the country into frames: 南西諸島 and 小笠原 are small and far away, and have a frame each. */
export function framesOf(shapes: readonly Shape[], prefecture: string | null): Frame[] {
  if (prefecture === null) {
    const far = shapes.filter((shape) => northOf(shape) < SOUTH);
    const [east, west] = [far.filter(isEast), far.filter((shape) => !isEast(shape))];
    return [
      frame(
        'MAIN',
        shapes.filter((shape) => !far.includes(shape)),
        [0, 0, 1, ASPECT],
      ),
      frame('SOUTHWEST', west, [0, 0, 0.44, 0.3]),
      { ...frame('OGASAWARA', east, [0.83, 0.78, 0.17, 0.3]), around: OGASAWARA },
    ].filter(isUsed);
  }
  const own = shapes.filter(({ id }) => prefectureOf(String(id)) === prefecture);
  // Of Tokyo the islands reach 1,000 km to the south of the rest.
  const far = prefecture === '13' ? own.filter((shape) => northOf(shape) < 35) : [];
  return [
    frame(
      'MAIN',
      own.filter((shape) => !far.includes(shape)),
      [0, 0, far.length > 0 ? 0.8 : 1, 0.72],
    ),
    frame('ISLANDS', far, [0.82, 0.3, 0.18, 0.42]),
  ].filter(isUsed);
}

const frame = (
  name: Frame['name'],
  shapes: Shape[],
  [x, y, width, height]: readonly [number, number, number, number],
): Frame => ({
  ...{ name, shapes, x, y, width, height },
  around: { type: 'FeatureCollection', features: shapes },
});

const isUsed = ({ shapes }: Frame) => shapes.length > 0;

const isEast = (shape: Shape) => pointsOf(shape).some(([x = 0]) => x > 140);

/** The northernmost degree of a shape. */
const northOf = (shape: Shape): number =>
  pointsOf(shape).reduce((north, [, y = 0]) => Math.max(north, y), -90);

function pointsOf({ geometry }: Shape): number[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  return [];
}
