import * as Plot from '@observablehq/plot';
import { feature, mesh } from 'topojson-client';
import { barePlot } from '../comparison/bare-plot.js';
import { svgElement } from '../lib/svg-element.js';
import { ASPECT, type Frame, framesOf, type Shape } from './map-frames.js';
import { prefectureOf } from './prefectures.js';
import type { TownTopology } from './town-topology.js';

/** The borders of a frame that are drawn as lines: coasts, and where two prefectures meet. */
function linesOf({ shapes }: Frame, topology: TownTopology) {
  const own = new Set(shapes.map(({ id }) => id));
  return mesh(topology, topology.objects.municipalities, (one, other) => {
    if (!own.has(one.id) && !own.has(other.id)) return false;
    return one === other || prefectureOf(String(one.id)) !== prefectureOf(String(other.id));
  });
}

/** A map without colours; its shapes have the codes of their towns (`data-code`). */
export function drawMap(
  topology: TownTopology,
  prefecture: string | null,
  width: number,
): SVGSVGElement {
  const { municipalities } = topology.objects;
  const shapes: Shape[] = feature(topology, municipalities).features;
  const frames = framesOf(shapes, prefecture);
  const height = Math.round(width * (prefecture === null ? ASPECT : 0.72));
  const viewBox = `0 0 ${width} ${height}`;
  const map = svgElement('svg', { width, height, viewBox, class: 'plot nation-map' });
  for (const frame of frames) map.append(drawFrame(frame, linesOf(frame, topology), width));
  return map;
}

function drawFrame(frame: Frame, lines: ReturnType<typeof mesh>, width: number): SVGSVGElement {
  const { name, shapes, around, x, y } = frame;
  const isInset = name !== 'MAIN';
  const chart = barePlot({
    width: Math.round(frame.width * width),
    height: Math.round(frame.height * width),
    margin: isInset ? 5 : 1,
    projection: {
      type: 'conic-equal-area',
      parallels: [31, 44],
      rotate: [-137, 0],
      // The points lie near enough to each other.
      precision: 0,
      domain: around,
      clip: isInset ? 'frame' : undefined,
    },
    marks: [
      Plot.geo(shapes, { fill: 'var(--gap)', stroke: 'var(--paper)', strokeWidth: 0.3 }),
      Plot.geo([lines], { stroke: 'var(--ink-soft)', strokeWidth: 0.5, strokeLinejoin: 'round' }),
      isInset ? Plot.frame({ stroke: 'var(--rule)' }) : null,
    ],
  });
  chart.setAttribute('x', `${Math.round(x * width)}`);
  chart.setAttribute('y', `${Math.round(y * width)}`);
  const [towns, borders] = chart.querySelectorAll('g');
  borders?.setAttribute('pointer-events', 'none');
  for (const [at, path] of [...(towns?.querySelectorAll('path') ?? [])].entries()) {
    path.setAttribute('data-code', String(shapes[at]?.id));
  }
  return chart;
}

/** Colours the shapes of a map, each by its town. */
export function paintMap(map: SVGSVGElement, fillOf: (code: string) => string): void {
  for (const path of shapesOf(map)) {
    const fill = fillOf(path.getAttribute('data-code') ?? '');
    if (path.getAttribute('fill') !== fill) path.setAttribute('fill', fill);
  }
}

export interface MapMark {
  code: string;
  colour: string;
  /** What is written at the town; none of one that is only pointed at. */
  name?: string;
}

/** Puts lines around towns and writes their names, the later ones above the others. */
export function markOnMap(map: SVGSVGElement, marks: readonly MapMark[]): void {
  for (const mark of map.querySelectorAll('[data-mark]')) mark.remove();
  for (const { code, colour, name } of marks) {
    for (const path of map.querySelectorAll<SVGPathElement>(`path[data-code="${code}"]`)) {
      const frame = path.ownerSVGElement;
      const line = { fill: 'none', 'data-mark': code, 'pointer-events': 'none' };
      frame?.append(
        copyOf(path, { ...line, stroke: 'var(--paper)', 'stroke-width': '5' }),
        copyOf(path, { ...line, stroke: colour, 'stroke-width': '2.5' }),
      );
      if (name) frame?.append(nameAt(path, name, { ...line, fill: colour }));
    }
  }
}

function copyOf(path: SVGPathElement, look: Record<string, string>): Element {
  const copy = path.cloneNode() as Element;
  copy.removeAttribute('data-code');
  for (const [name, value] of Object.entries(look)) copy.setAttribute(name, value);
  return copy;
}

/** A name above a shape. */
function nameAt(path: SVGPathElement, name: string, look: Record<string, string>): Element {
  const { x, y, width } = path.getBBox();
  const place = { x: x + width / 2, y: Math.max(14, y - 6), 'text-anchor': 'middle' };
  const letters = { 'font-size': 14, 'font-weight': 700 };
  const rim = { stroke: 'var(--paper)', 'stroke-width': 4, 'paint-order': 'stroke' };
  return svgElement('text', { ...look, ...place, ...letters, ...rim }, name);
}

const shapesOf = (map: SVGSVGElement) => map.querySelectorAll('path[data-code]');
