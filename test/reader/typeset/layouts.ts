import { cards, lines, sentences } from './cards.js';
import { joined, type Made, type Maker, plain, type Slot } from './made.js';
import { contents, prose, someNoise } from './noise.js';
import { blockSheet, gridSheet, pairedRows } from './sheet.js';
import { tableOf } from './table.js';
import { someTable, type TableDesign } from './table-design.js';
import { yearColumns } from './year-columns.js';

/** What the paper is like. */
export interface Paper {
  landscape?: boolean;
  /** Stored upright and shown turned, as wide sheets among narrow ones are. */
  turned?: boolean;
  /** A class of the body: grey and small type, columns that are drawn out of their order. */
  className?: string;
}
export interface Layout {
  paper?: Paper;
  /** The part with indicators. */
  indicators: (maker: Maker) => Made;
}

const table =
  (design: Partial<TableDesign>) =>
  (maker: Maker): Made =>
    tableOf(maker, { ...someTable(maker.random), ...design });

const inBox = (className: string, made: Made): Made => ({
  ...made,
  html: `<div class="${className}">${made.html}</div>`,
});

/** The years of both stand in their cells. */
const twoSlots: Slot[] = [
  { measure: 'BASELINE', year: 2021 },
  { measure: 'TARGET', year: 2026 },
];

/** Two tables next to each other. */
const sideBySide = (maker: Maker): Made =>
  inBox('side-by-side', joined([1, 2].map(() => inBox('side', table(narrow)(maker)))));
const narrow = { number: false, definition: false, office: false, direction: false, rows: 4 };

/** A page that is set in two columns, prose between the tables. */
const pageColumns = (maker: Maker): Made =>
  inBox(
    'page-columns',
    joined([prose(maker), table(narrow)(maker), prose(maker), table(narrow)(maker)]),
  );

/** Every way in which a document is typeset. */
export const LAYOUTS = {
  ruled: { indicators: table({}) },
  'level-lines': { indicators: table({ borders: 'LEVEL' }) },
  'merged-heads': { indicators: table({ heads: 'MERGED' }) },
  groups: { indicators: table({ groups: true, definition: true }) },
  unruled: { indicators: table({ borders: 'NONE', gaps: false }) },
  'rule-under-head': { indicators: table({ borders: 'HEAD' }) },
  'two-pages': { indicators: table({ rows: 18, definition: true }) },
  'two-pages-no-head': {
    paper: { className: 'no-repeat' },
    indicators: table({ rows: 18, definition: true }),
  },
  'side-by-side': { paper: { landscape: true }, indicators: sideBySide },
  'page-columns': { indicators: pageColumns },
  'unit-above': { indicators: table({ unit: 'ABOVE', rows: 6 }) },
  'years-in-cells': { indicators: table({ yearsInCells: 'BASELINES', unit: 'CELL' }) },
  'all-years-in-cells': {
    indicators: table({ yearsInCells: 'ALL', slots: twoSlots, unit: 'CELL' }),
  },
  'spans-in-cells': { indicators: table({ yearsInCells: 'SPANS', slots: twoSlots, unit: 'CELL' }) },
  'year-columns': { indicators: yearColumns },
  'upright-groups': { indicators: table({ groups: true, upright: true }) },
  'turned-pages': { paper: { landscape: true, turned: true }, indicators: table({ number: true }) },
  footnotes: { indicators: table({ footnotes: true, stars: true }) },
  progress: { indicators: table({ progress: true, direction: true }) },
  'wide-sheet': {
    paper: { landscape: true },
    indicators: table({ number: true, definition: true, office: true, groups: true }),
  },
  'drawn-in-columns': { paper: { className: 'shuffled' }, indicators: table({}) },
  'grey-and-small': { paper: { className: 'grey' }, indicators: table({}) },
  'nation-beside': { indicators: table({ nation: true }) },
  'odd-cells': { indicators: table({ odd: true, unit: 'CELL' }) },
  'dotted-rules': { paper: { className: 'dotted' }, indicators: table({}) },
  'filled-cells': { paper: { className: 'filled' }, indicators: table({ borders: 'NONE' }) },
  'spaced-out': { paper: { className: 'spaced' }, indicators: table({}) },
  'block-sheet': { indicators: blockSheet },
  'grid-sheet': { paper: { landscape: true }, indicators: gridSheet },
  'paired-rows': { indicators: pairedRows },
  cards: { indicators: cards },
  lines: { indicators: lines },
  sentences: { indicators: sentences },
  'no-indicators': { indicators: (maker) => joined(someNoise(maker)) },
} satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;

/** A whole document: what is no indicator stands before, between and behind. */
export function documentOf({ indicators }: Layout, maker: Maker): Made {
  return joined([
    plain(`<h1>第${maker.random.integer(2, 6)}次総合計画</h1>`),
    contents(maker),
    plain('<div class="new-page"></div><h2>第４章 施策の展開</h2>'),
    prose(maker),
    indicators(maker),
    prose(maker),
    ...someNoise(maker),
  ]);
}
