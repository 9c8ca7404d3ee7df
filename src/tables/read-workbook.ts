import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { checkCompoundFile } from './check-compound-file.js';
import { checkWorkbookParts } from './check-workbook-parts.js';
import { type Fault, faultOf } from './faults.js';
import { type FileProblem, FileProblems } from './file-problems.js';
import { rowsSheet } from './rows-sheet.js';
import type { Cell, Sheet, TableFile } from './table.js';

/**
 * The sheets of a workbook that are seen and have cells: text as printed, numbers as stored.
 * @param knowsHidden whether to learn which rows and columns are hidden, which takes more memory
 */
export function readWorkbook(
  file: TableFile,
  format: 'xls' | 'xlsx',
  knowsHidden = false,
): Sheet[] {
  if (format === 'xlsx') checkWorkbookParts(file);
  else checkCompoundFile(file);
  const workbook = parsed(file, knowsHidden);
  const problems: FileProblem[] = [];
  const sheets = workbook.SheetNames.flatMap((name, i): Sheet[] => {
    const sheet = workbook.Sheets[name];
    // What the publisher hides is a draft, a list for choosing from or another year: it is not published.
    if (!sheet?.['!data'] || workbook.Workbook?.Sheets?.[i]?.Hidden) return [];
    problems.push(...formulasWithoutValue(file.name, name, sheet['!data']));
    return [toSheet(name, sheet)];
  });
  if (problems.length > 0) throw new FileProblems(problems);
  if (sheets.every(({ rows }) => rows === 0)) {
    throw new FileProblems([faultOf(file.name, 'EMPTY')]);
  }
  return sheets;
}

function parsed({ name, bytes }: TableFile, knowsHidden: boolean): WorkBook {
  const refuse = (fault: Fault, what = '') => new FileProblems([faultOf(name, fault, what)]);
  try {
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      type: 'buffer',
      dense: true,
      sheetStubs: true,
      cellStyles: knowsHidden,
    });
  } catch (error) {
    const { message } = error as Error;
    throw /password|encrypt/i.test(message) ? refuse('ENCRYPTED') : refuse('DAMAGED', message);
  }
}

type Rows = NonNullable<WorkSheet['!data']>;

function toSheet(name: string, sheet: WorkSheet): Sheet {
  const rows = (sheet['!data'] as Rows).map((row, i) =>
    row?.map((cell, j) => (cell ? toCell(cell, i + 1, j + 1) : null)),
  );
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  const hidden = { rows: hiddenOf(sheet['!rows']), columns: hiddenOf(sheet['!cols']) };
  return { ...rowsSheet(name, rows, merges), hidden };
}

const hiddenOf = (lines: readonly { hidden?: boolean }[] = []): ReadonlySet<number> =>
  new Set(Array.from(lines, (line, i) => (line?.hidden ? [i + 1] : [])).flat());

function toCell(cell: CellObject, row: number, column: number): Cell | null {
  if (cell.t === 'z') return null;
  const number = typeof cell.v === 'number' && cell.t === 'n' ? cell.v : null;
  const text = cell.w ?? String(cell.v ?? '');
  return text === '' && number === null ? null : { row, column, text, number };
}

/** The program that wrote the file left the working out to another. */
function formulasWithoutValue(file: string, sheet: string, rows: Rows): FileProblem[] {
  return rows.flatMap((row, i) =>
    (row ?? []).flatMap((cell, j) => {
      if (cell?.f === undefined || cell.t !== 'z') return [];
      const place = { sheet, row: i + 1, column: j + 1 };
      return [faultOf(file, 'FORMULA_WITHOUT_VALUE', `=${cell.f.slice(0, 40)}`, place)];
    }),
  );
}
