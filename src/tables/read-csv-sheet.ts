import { faultOf } from './faults.js';
import { type FileProblem, FileProblems } from './file-problems.js';
import { raggedRows } from './ragged-rows.js';
import { splitRecord } from './split-record.js';
import type { Cell, Sheet } from './table.js';

/** The rows of a CSV text, after each was looked through once; throws all that is wrong with them. */
export function readCsvSheet(file: string, text: string): Sheet {
  const starts: number[] = [];
  const widths: number[] = [];
  const problems: FileProblem[] = [];
  let ended = true;
  for (let at = 0; at < text.length; ) {
    const record = splitRecord(text, at);
    const row = starts.push(at);
    widths.push(record.cells.length === 1 && record.cells[0] === '' ? 0 : record.cells.length);
    if (record.fault) problems.push(faultOf(file, record.fault, '', { row }));
    at = record.next;
    ended = record.ended;
  }
  // After a quotation mark that is not closed, no row is what it seems.
  if (problems.length === 0) problems.push(...raggedRows(file, widths, ended));
  if (problems.length > 0) throw new FileProblems(problems);
  return csvSheet(text, starts);
}

function csvSheet(text: string, starts: readonly number[]): Sheet {
  let last: { row: number; cells: (Cell | null)[] } = { row: 0, cells: [] };
  const row = (wanted: number) => {
    const start = starts[wanted - 1];
    if (start === undefined) return [];
    if (last.row !== wanted) {
      const cells = splitRecord(text, start).cells.map((cell, i) =>
        cell === '' ? null : { row: wanted, column: i + 1, text: cell, number: null },
      );
      last = { row: wanted, cells };
    }
    return last.cells;
  };
  const at = (wanted: number, column: number) => row(wanted)[column - 1] ?? null;
  return { name: null, rows: starts.length, at, row, merges: [] };
}
