import { feature } from 'topojson-client';
import { z } from 'zod';
import { FileProblems, type Words } from '../../tables/file-problems.js';
import type { TableFile } from '../../tables/table.js';
import { problemAt } from '../problem-at.js';
import type { Shape } from './shape.js';

const position = z.tuple([z.number(), z.number()], z.number());
const polygon = z.array(z.array(position).min(4)).min(1);
const code = z.union([z.string(), z.number()]).nullish();

/** What is taken of a feature: its land, and the code by any of the names that such files use. */
const shape = z.object({
  id: code,
  properties: z.object({ N03_007: code, code: code }).nullish(),
  geometry: z.union([
    z.object({ type: z.literal('Polygon'), coordinates: polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ]),
});
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()).min(1),
});
const topology = z.looseObject({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.unknown()).refine((objects) => Object.keys(objects).length === 1),
  arcs: z.array(z.unknown()),
});

/**
 * The pieces of land of a GeoJSON or TopoJSON file, those that belong to no municipality (所属未定地)
 * left out.
 * @throws FileProblems with each feature that is none
 */
export function readShapes({ name, bytes }: TableFile): Shape[] {
  const problem = (row: number | null, message: Words) =>
    problemAt('NO_BOUNDARIES', { file: name, sheet: null, row, column: null }, message);
  const features = featuresOf(parsed(bytes));
  if (!features) throw new FileProblems([problem(null, NO_FILE)]);
  const problems = [];
  const shapes: Shape[] = [];
  for (const [i, one] of features.entries()) {
    const { data } = shape.safeParse(one);
    if (!data) problems.push(problem(i + 1, NO_SHAPE));
    else {
      const { id, properties, geometry } = data;
      const printed = properties?.N03_007 ?? properties?.code ?? id;
      if (printed !== null && printed !== undefined) {
        shapes.push({ code: String(printed), row: i + 1, geometry });
      }
    }
  }
  if (problems.length > 0) throw new FileProblems(problems);
  return shapes;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function featuresOf(json: unknown): readonly unknown[] | null {
  const geo = collection.safeParse(json);
  if (geo.success) return geo.data.features;
  const topo = topology.safeParse(json);
  if (!topo.success) return null;
  try {
    const whole = topo.data as unknown as TopoJSON.Topology;
    const [object] = Object.values(whole.objects);
    const found = object && feature(whole, object);
    return found?.type === 'FeatureCollection' ? found.features : null;
  } catch {
    return null;
  }
}

const NO_FILE: Words = {
  ja: 'GeoJSON の FeatureCollection か、object が一つの TopoJSON を求めましたが、そのどちらでもありません。国土数値情報（行政区域）の .geojson を渡してください。',
  en: 'A FeatureCollection of GeoJSON or a TopoJSON with one object was wanted, and this is neither: give a .geojson of 国土数値情報 (行政区域).',
};
const NO_SHAPE: Words = {
  ja: 'この地物は面（Polygon、MultiPolygon）でないか、座標かコードの形が違います。公表元のファイルをそのまま渡してください。',
  en: 'This feature is no Polygon or MultiPolygon, or its coordinates or code have another form: give the file as it was published.',
};
