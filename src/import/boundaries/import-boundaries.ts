import { createHash } from 'node:crypto';
import type { TableFile } from '../../tables/table.js';
import type { KnownPlaces } from '../places/known-places.js';
import { joinShapes, type TownTopology } from './join-shapes.js';
import { keepIslands } from './keep-islands.js';
import { readShapes } from './read-shapes.js';
import { simplifyTowns } from './simplify-towns.js';
import { townsOf } from './towns-of.js';

/** About so many points are left of all borders: a map of the country draws them in a moment. */
const POINTS = 40_000;

/** Whose boundaries they are. */
export const PUBLISHED = {
  publisher: '国土交通省',
  title: '国土数値情報（行政区域データ）',
  page: 'https://nlftp.mlit.go.jp/ksj/',
  credit: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
};

/** What the boundaries were made from, beside them in their file. */
export interface BoundariesSource extends Record<keyof typeof PUBLISHED, string> {
  edition: string;
  files: { name: string; sha256: string; bytes: number; retrieved: string }[];
  /** Pieces of land and points of borders, as they were read and as they are kept. */
  counts: Record<'municipalities' | 'lands' | 'landsKept' | 'points' | 'pointsKept', number>;
}

export type Boundaries = TownTopology & { source: BoundariesSource };

/**
 * The boundaries of all municipalities of today, simplified for maps, from files of 国土数値情報.
 * @throws FileProblems with everything that is wrong in them
 */
export function importBoundaries(
  files: readonly TableFile[],
  {
    edition,
    places,
    retrieved,
  }: { edition: string; places: Pick<KnownPlaces, 'byCode'>; retrieved: string },
): Boundaries {
  const shapes = new Map(files.map((file) => [file.name, readShapes(file)]));
  const joined = joinShapes(townsOf(shapes, places));
  const simple = simplifyTowns(keepIslands(joined), POINTS);
  const counts = {
    municipalities: simple.objects.municipalities.geometries.length,
    ...{ lands: landsOf(joined), landsKept: landsOf(simple) },
    ...{ points: joined.arcs.flat().length, pointsKept: simple.arcs.flat().length },
  };
  const source: BoundariesSource = {
    edition,
    ...PUBLISHED,
    files: files.map(({ name, bytes }) => ({
      ...{ name, bytes: bytes.length, retrieved },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    counts,
  };
  return { ...simple, source };
}

const landsOf = ({ objects }: TownTopology) =>
  objects.municipalities.geometries.reduce((sum, { arcs }) => sum + arcs.length, 0);
