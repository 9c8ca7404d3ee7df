import type { ExpectedRecord } from '../labels.js';
import { cellsOf, type FigureCell, type Maker, recordOf, type Slot } from './made.js';
import { printYear } from './print-year.js';
import type { Printable } from './strings.js';
import type { TableDesign } from './table-design.js';

export interface MadeCell {
  text: string;
  rows?: number;
  columns?: number;
  className?: string;
}

const NAME_HEADS = [
  '指標名',
  '指標',
  '成果指標',
  '重要業績評価指標（KPI）',
  '指　標　名',
  '評価指標',
  '目標指標',
  '数値目標',
];
const OFFICES = ['企画政策課', '市民協働課', '健康増進課', '学校教育課', '環境課', '産業振興課'];
const GROUPS = [
  '安全で快適なまちづくり',
  '健やかに暮らせるまちづくり',
  '学びと文化のまちづくり',
  '活力のあるまちづくり',
];
const DEFINITIONS = [
  '各年度末時点の数',
  '各年度における実績の数',
  '市民意識調査で「そう思う」と答えた人の割合',
  '国の調査による',
];

export interface MadeTable {
  head: MadeCell[][];
  body: MadeCell[][];
  records: ExpectedRecord[];
}

/** A table of indicators, and what a careful person reads in it. */
export function madeTable(maker: Maker, design: TableDesign): MadeTable {
  // One unit over a table is that of every row.
  const printables = maker.take(
    design.rows,
    ({ unit }) => design.unit !== 'ABOVE' || unit === '％',
  );
  const rows = printables.map((printable, at) => rowOf(maker, design, printable, at));
  const cells = rows.map((row) => row.cells);
  return {
    head: headOf(maker, design),
    body: design.groups ? grouped(maker, cells, design.upright ? 'upright' : 'name') : cells,
    records: rows.map(({ record }) => record),
  };
}

/** Rows of heads: one, or two where measures stand over their years. */
function headOf({ style, random }: Maker, design: TableDesign): MadeCell[][] {
  const merged = design.heads === 'MERGED';
  const rows = merged ? 2 : 1;
  const before: MadeCell[] = [
    ...(design.groups ? [{ text: random.pick(['基本施策', '政策']), rows }] : []),
    ...(design.number ? [{ text: random.pick(['No.', '番号', '№']), rows }] : []),
    {
      text: random.pick(NAME_HEADS),
      rows,
      className: 'name',
    },
    ...(design.unit === 'COLUMN' ? [{ text: '単位', rows }] : []),
    ...(design.definition ? [{ text: random.pick(['指標の説明', '考え方', '定義']), rows }] : []),
  ];
  const behind: MadeCell[] = [
    ...(design.nation ? [{ text: random.pick(['全国平均', '（参考）全国', '県平均']), rows }] : []),
    ...(design.progress ? [{ text: '達成率', rows }] : []),
    ...(design.direction ? [{ text: random.pick(['方向性', '目指す方向']), rows }] : []),
    ...(design.office ? [{ text: '担当課', rows }] : []),
  ];
  const wordOf = ({ measure }: Slot) =>
    ({ BASELINE: style.baseline, TARGET: style.target, ACTUAL: style.actual })[measure];
  const yearOf = (slot: Slot) =>
    hasYearInCell(design, slot) ? '' : printYear(style.years, slot.year);
  if (!merged) {
    const figures = design.slots.map((slot) => {
      const year = yearOf(slot);
      const bracketed = design.heads === 'BRACKETS' ? `\n（${year}）` : `\n${year}`;
      return { text: `${wordOf(slot)}${year === '' ? '' : bracketed}` };
    });
    return [[...before, ...figures, ...behind]];
  }
  const measures = runs(design.slots, wordOf);
  return [
    [
      ...before,
      ...measures.map(({ word, slots }) => ({ text: word, columns: slots.length })),
      ...behind,
    ],
    design.slots.map((slot) => ({ text: yearOf(slot) })),
  ];
}

/** Neighbours that share a word. */
function runs(slots: readonly Slot[], wordOf: (slot: Slot) => string) {
  const all: { word: string; slots: Slot[] }[] = [];
  for (const slot of slots) {
    const last = all.at(-1);
    if (last?.word === wordOf(slot)) last.slots.push(slot);
    else all.push({ word: wordOf(slot), slots: [slot] });
  }
  return all;
}

function rowOf(
  maker: Maker,
  design: TableDesign,
  printable: Printable,
  at: number,
): { cells: MadeCell[]; record: ExpectedRecord } {
  const { random, style } = maker;
  const unit = design.unit === 'CELL' || printable.unit === '' ? '' : printable.unit;
  const plainCells = cellsOf(maker, printable, design.slots, design.unit === 'CELL');
  const figures = plainCells.map((cell) => variedCell(maker, design, cell));
  const mark = design.footnotes && at === 1 ? '※１' : '';
  const star = design.stars && at % 2 === 0 ? '★' : '';
  const inName = design.unit === 'NAME' && unit !== '' ? `（${unit}）` : '';
  return {
    cells: [
      ...(design.number ? [{ text: String(at + 1) }] : []),
      { text: `${star}${printable.name}${mark}${inName}`, className: 'name' },
      ...(design.unit === 'COLUMN' ? [{ text: unit === '' ? style.absent : unit }] : []),
      ...(design.definition ? [{ text: random.pick(DEFINITIONS), className: 'name' }] : []),
      ...figures.map(({ text }) => ({ text, className: 'figure' })),
      ...(design.nation
        ? [{ text: String(random.integer(100, 900) / 10), className: 'figure' }]
        : []),
      ...(design.progress
        ? [{ text: `${random.integer(300, 1200) / 10}％`, className: 'figure' }]
        : []),
      ...(design.direction ? [{ text: printable.grows ? '↗' : '↘' }] : []),
      ...(design.office ? [{ text: random.pick(OFFICES) }] : []),
    ],
    record: recordOf(printable, figures),
  };
}

/** A cell with a gap in its place, or with its year in it, as the design has them. */
function variedCell({ random, style }: Maker, design: TableDesign, cell: FigureCell): FigureCell {
  const { figure } = cell;
  const isTarget = figure.measure === 'TARGET';
  if (design.gaps && random.integer(1, 8) === 1) {
    const words = isTarget ? random.pick([style.absent, '増加', '維持']) : style.absent;
    return { text: words, figure: { ...figure, value: null, comparator: 'EQUAL', raw: words } };
  }
  if (design.odd && random.integer(1, 3) === 1)
    return random.pick(isTarget ? ODD_TARGETS : ODD)(cell);
  if (figure.year === null || !hasYearInCell(design, figure)) return cell;
  // The year of a survey is not that of the plan.
  const year = figure.year - (isTarget ? 0 : random.integer(0, 2));
  const from =
    isTarget && design.yearsInCells === 'SPANS' ? `${printYear('letter', year - 4)}～` : '';
  return {
    text: `${cell.text}\n（${from}${printYear(style.years, year)}）`,
    figure: { ...figure, year },
  };
}

const as = (
  { text, figure }: FigureCell,
  write: (text: string) => string,
  comparator: FigureCell['figure']['comparator'],
): FigureCell => ({ text: write(text), figure: { ...figure, comparator, raw: write(text) } });

type Odd = (cell: FigureCell) => FigureCell;

/** Ways to print a figure that is more than digits. */
const ODD: readonly Odd[] = [
  (cell) => as(cell, (text) => `約${text}`, 'ABOUT'),
  (cell) => as(cell, (text) => `延べ${text}`, 'EQUAL'),
  (cell) => as(cell, (text) => `${text}程度`, 'ABOUT'),
  // Two figures in one cell are for a person to part.
  ({ text, figure }) => ({
    text: `小学校 ${text}\n中学校 ${text}`,
    figure: { ...figure, value: null, comparator: 'EQUAL', raw: `小学校 ${text}`, unsure: true },
  }),
];
const plainTarget =
  (write: (text: string) => string, comparator: FigureCell['figure']['comparator']): Odd =>
  (cell) =>
    as({ ...cell, text: cell.text.replace(/以[上下]$/, '') }, write, comparator);
const ODD_TARGETS: readonly Odd[] = [
  ...ODD.slice(3),
  plainTarget((text) => `${text}以上`, 'AT_LEAST'),
  plainTarget((text) => `${text}以上を維持`, 'AT_LEAST'),
  plainTarget((text) => `${text}未満`, 'LESS_THAN'),
  plainTarget((text) => `${text}超`, 'MORE_THAN'),
  plainTarget((text) => `${text}以内`, 'AT_MOST'),
];

const hasYearInCell = (
  { yearsInCells }: TableDesign,
  { measure }: Pick<FigureCell['figure'], 'measure'>,
) => yearsInCells !== 'NONE' && (measure === 'BASELINE' || yearsInCells !== 'BASELINES');

/** Puts a heading beside each two or three rows. */
function grouped({ random }: Maker, rows: MadeCell[][], className: string): MadeCell[][] {
  const all = [...rows];
  const names = random.shuffle(GROUPS);
  for (let at = 0; at < all.length; ) {
    const span = Math.min(random.integer(2, 3), all.length - at);
    all[at] = [{ text: names.pop() ?? '', rows: span, className }, ...(all[at] ?? [])];
    at += span;
  }
  return all;
}
