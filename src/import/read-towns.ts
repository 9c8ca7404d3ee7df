import type { MissingReason } from '../domain/vocabulary.js';
import type { Columns } from './columns.js';
import type { Read, ReadContext } from './dataset.js';
import type { FoundColumn } from './find-columns.js';
import { findPlace, type PlaceCells } from './places/find-place.js';
import { problemAt } from './problem-at.js';
import { type CellReading, readNumber } from './read-number.js';
import type { Cell, Sheet } from './tables/table.js';

/** A table with one municipality in a row. */
export interface TownTable {
  file: string;
  sheet: Sheet;
  /** The first row below the heads. */
  firstRow: number;
  /** Which columns of a row say what place it is. */
  place(row: readonly (Cell | null)[]): PlaceCells;
  columns: readonly (FoundColumn & { year: number | null })[];
}

const CODE = /^\s*R?\p{Nd}{4,6}\s*$/u;

/** The figures of a table with one municipality in a row. */
export function* readTowns(
  { file, sheet, firstRow, place, columns }: TownTable,
  { missing: marks, words }: Columns,
  { places, problem }: Pick<ReadContext, 'places' | 'problem'>,
): Generator<Read> {
  for (let row = firstRow; row <= sheet.rows; row++) {
    const cells = sheet.row(row);
    const printed = cells.filter((cell) => cell !== null && cell.text.trim() !== '');
    if (printed.length === 0) continue;
    const at = { file, sheet: sheet.name, row };
    const said = place(cells);
    // One text alone that is no code is a note below the table.
    if (printed.length === 1 && !CODE.test(printed[0]?.text ?? '')) {
      yield { ...at, dropped: 'NOTE', text: printed[0]?.text ?? '' };
      continue;
    }
    const found = findPlace(said, places);
    if ('dropped' in found) {
      const text = [said.code, said.prefecture, said.name].filter(Boolean).join(' ');
      yield { ...at, dropped: found.dropped, text };
      continue;
    }
    if ('message' in found) {
      problem(problemAt(found.code, { ...at, column: null }, found.message));
      continue;
    }
    for (const { head, is, year } of columns) {
      const raw = printedIn(cells[head.column - 1]);
      const read = wordsOr(readNumber(raw, marks), raw, words);
      if ('fault' in read) {
        problem(
          problemAt(read.fault, { ...at, column: head.column }, FAULTS[read.fault](raw, marks)),
        );
        continue;
      }
      // Written out: there are hundreds of thousands.
      yield {
        file,
        sheet: sheet.name,
        row,
        column: head.column,
        head: head.text,
        series: is.series,
        municipality: found.municipality,
        year,
        raw,
        value: read.value,
        missing: read.missing,
      };
    }
  }
}

/** A zero that the format of a workbook hides is no empty cell. */
const printedIn = (cell: Cell | null | undefined): string =>
  cell ? cell.text.trim() || `${cell.number ?? ''}` : '';

/** What a cell of figures says in words is missing, where the dataset says so. */
const wordsOr = (read: CellReading, raw: string, words: MissingReason | undefined): CellReading =>
  words !== undefined && 'fault' in read && !/\p{N}/u.test(raw)
    ? { value: null, missing: words }
    : read;

const FAULTS = {
  NO_NUMBER: (raw: string, marks: object) => ({
    ja: `数が一つだけのはずのセルに「${raw}」とあります（数のない印として知っているのは ${listed(marks)}）。公表元の表と見比べてください。`,
    en: `One number was wanted and "${raw}" came; the marks of absence that are known are ${listed(marks)}. Compare the cell with the publisher's file.`,
  }),
  TOO_PRECISE: (raw: string) => ({
    ja: `「${raw}」は15桁より長く、正確に保てません。`,
    en: `"${raw}" has more than 15 digits, which cannot be kept exactly.`,
  }),
};

const listed = (marks: object) =>
  Object.keys(marks)
    .map((mark) => mark || '空欄')
    .join(' ');
