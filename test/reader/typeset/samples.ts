import { seeded } from '../../random.js';
import type { ExpectedRecord } from '../labels.js';
import { LAYOUTS, type Layout, type LayoutName, type Paper } from './layouts.js';
import { joined, type Made, makerOf, plain } from './made.js';
import { prose, someNoise } from './noise.js';
import { printableOf } from './strings.js';

/** Several layouts in one document, each on pages of its own: faster to print and to read than one by one. */
export interface Sample {
  paper: Paper;
  made: Made;
  /** Which layout a record stands in: no two of a sample have one name. */
  layoutOf: ReadonlyMap<string, LayoutName>;
}

/** As many indicators as the layout with most of them takes. */
const MOST = 18;

/** A small sample of each layout with one seed, in as few documents as their papers and names allow. */
export function samples(seed: number): Sample[] {
  const all: Sample[] = [];
  const papers = new Map<string, LayoutName[]>();
  for (const [name, { paper = {} }] of Object.entries<Layout>(LAYOUTS) as [LayoutName, Layout][]) {
    const key = JSON.stringify({ ...paper, className: undefined });
    papers.set(key, [...(papers.get(key) ?? []), name]);
  }
  for (const [paper, names] of papers) {
    let maker = makerOf(seeded(seed), printableOf('TUNED'));
    let parts: { name: LayoutName; made: Made }[] = [];
    for (const name of names) {
      if (maker.left() < MOST) {
        all.push(sampleOf(JSON.parse(paper), parts));
        parts = [];
        maker = makerOf(seeded(seed + all.length), printableOf('TUNED'));
      }
      const { indicators, paper: own }: Layout = LAYOUTS[name];
      const made = joined([prose(maker), indicators(maker), ...someNoise(maker).slice(0, 1)]);
      const html = `<div class="new-page ${own?.className ?? ''}">${made.html}</div>`;
      parts.push({ name, made: { ...made, html } });
    }
    all.push(sampleOf(JSON.parse(paper), parts));
  }
  return all;
}

function sampleOf(paper: Paper, parts: readonly { name: LayoutName; made: Made }[]): Sample {
  const layouts = parts.flatMap(({ name, made }) =>
    made.records.map((record: ExpectedRecord) => [record.name, name] as const),
  );
  const made = joined([plain('<h1>第１次総合計画</h1>'), ...parts.map((part) => part.made)]);
  return { paper, made, layoutOf: new Map(layouts) };
}
