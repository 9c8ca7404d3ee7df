import type { Printed } from '../../../src/reader/blocks/block.js';
import type { Means } from '../../../src/reader/meaning/propose-kpi.js';
import { proposeKpis } from '../../../src/reader/meaning/propose-kpis.js';
import type { RawFigure, RawRecord } from '../../../src/reader/records/raw-record.js';

/** Words as one cell of page 1. */
export const printed = (text: string): Printed => ({
  text,
  words: [{ text, page: 1, box: { x: 0, y: 0, width: 10, height: 10 }, size: 10 }],
});

/** "目標値|令和9年度": "24団体" as figures, with their heads from the outermost in. */
const figures = (cells: Cells): RawFigure[] =>
  cells.map(([heads, cell]) => ({
    cell: printed(cell),
    heads: heads
      .split('|')
      .filter((one) => one !== '')
      .map(printed),
  }));

type Parts = Partial<Omit<RawRecord, 'name' | 'figures'>> & { name?: string };
type Cells = readonly (readonly [heads: string, cell: string])[];

/** A record of a ruled table, with these of its parts. */
export const record = ({
  name,
  figures: cells,
  ...parts
}: Parts & { figures: Cells }): RawRecord => ({
  ...{ reader: 'TABLE', unit: null, definition: null, measuredBy: null, direction: null },
  ...{ marked: null, under: [], notes: [], doubts: [] },
  ...parts,
  name: printed(name ?? '協議会数'),
  figures: figures(cells),
});

/** Everything is quoted as it is, from a line of its own number. */
export const MEANS: Means = {
  quotes: ({ text, words }) => [{ page: words[0]?.page ?? 1, lines: [1, 1], quote: text }],
  indicators: [],
};

/** What is proposed of one record. */
export function proposed(one: RawRecord, means = MEANS) {
  const { kpis, questions } = proposeKpis([one], means);
  const [kpi] = kpis;
  if (!kpi) throw new Error('nothing is proposed of the record');
  return { kpi, questions };
}

/** "TARGET 2027 24 EQUAL", what one figure under these heads is proposed as; or why it is asked. */
export function said(heads: string, cell: string, parts: Parts = {}): string {
  const { kpi, questions } = proposed(record({ ...parts, figures: [[heads, cell]] }));
  const [one] = kpi.observations;
  if (!one) return questions.map(({ kind }) => kind).join(' ') || 'nothing';
  const { measure, year, value, valueTo, missing, wanted, comparator } = one;
  const what = value === undefined ? [missing, wanted] : [value, valueTo, comparator];
  return [measure, year ?? 'undated', ...what].filter((part) => part !== undefined).join(' ');
}
