import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';

/** Land of a municipality of today, by its six digits. */
export interface TownShape {
  municipality: string;
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

/** The municipalities as one topology: borders that two share are one line in it. */
export type TownTopology = TopoJSON.Topology<{
  municipalities: { type: 'GeometryCollection'; geometries: TownArcs[] };
}>;
export type TownArcs = TopoJSON.MultiPolygon & { id: string };

/** Joins the pieces of each municipality, wards too, and the borders of neighbours; by code. */
export function joinShapes(shapes: readonly TownShape[]): TownTopology {
  const features = shapes
    .map(
      ({ municipality, geometry }): GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon> => ({
        ...{ type: 'Feature', id: municipality, properties: null, geometry },
      }),
    )
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const collection: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
  const whole = topology({ pieces: collection });
  const pieces = new Map<string, Pieces>();
  for (const piece of piecesOf(whole)) {
    const id = String(piece.id);
    const own = pieces.get(id);
    if (own) own.push(piece);
    else pieces.set(id, [piece]);
  }
  const geometries = [...pieces].map(([id, own]) => ({
    ...(mergeArcs(whole, own) as TopoJSON.MultiPolygon),
    id,
  }));
  return { ...whole, objects: { municipalities: { type: 'GeometryCollection', geometries } } };
}

type Pieces = (TopoJSON.Polygon | TopoJSON.MultiPolygon)[];

function piecesOf({ objects: { pieces } }: TopoJSON.Topology): Pieces {
  return pieces?.type === 'GeometryCollection' ? (pieces.geometries as Pieces) : [];
}
