import { DOUBTS } from '../../doubt.js';
import type { RawRecord } from '../raw-record.js';
import type { FigureColumn } from './figure-columns.js';
import { type Headings, headingLength } from './headings.js';
import { figuresOf, readRow } from './read-row.js';
import { areToldBefore, areToldBehind, type RowHeads } from './row-heads.js';
import type { Row } from './rows.js';
import { textsOfRow } from './texts-of-row.js';
import { withoutTrailing } from './trailing-words.js';

/** What the heads of a table and the headings of its document say of its rows. */
export interface TableHeads {
  columns: readonly FigureColumn[];
  heads: RowHeads;
  headings: Headings;
  /** Where the heads stand. */
  page: number;
}

/** The records of the rows of a table; rows of 目標 and of 実績 of one name are one. */
export function readTable(found: readonly Row[], table: TableHeads): RawRecord[] {
  const { columns, heads, headings, page } = table;
  const rows = withoutTrailing(found, heads);
  const areGroupsHeadings = rows.some(({ before }) => headingLength(before, headings) > 0);
  const areWordsTold = areToldBefore(heads) && areToldBehind(heads);
  const records: RawRecord[] = [];
  for (const row of rows) {
    const last = records.at(-1);
    const texts = textsOfRow(row.before, heads, headings, areGroupsHeadings);
    const fits = row.figures.length === columns.length;
    if (last && fits && texts.kind && !texts.name && !texts.definition) {
      const figures = [...last.figures, ...figuresOf(row, texts, columns)];
      records[records.length - 1] = { ...last, figures };
      continue;
    }
    const isNameOpen = last?.doubts.some(({ kind }) => DOUBTS[kind] === 'QUESTION') ?? true;
    const carried = { group: last?.under[0] ?? null, name: last?.name ?? null, isNameOpen };
    const record = readRow(row, texts, columns, { ...carried, page, areWordsTold });
    if (record) records.push(record);
  }
  return records;
}
