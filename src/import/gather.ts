import type { Words } from '../tables/file-problems.js';
import type { Column } from './columns.js';
import type { ReadFigure } from './dataset.js';
import { byTownAndYear, type FactRow } from './facts/fact-row.js';
import type { PrintedIn } from './facts/manifest.js';
import type { Problem } from './problem.js';
import { problemAt } from './problem-at.js';

/** Figures of a series while it is read. */
export interface Gathered {
  rows: FactRow[];
  printedIn: Map<number | null, PrintedIn>;
}

/** Takes a figure to those of its series; one of a second column is a problem. */
export function gather(
  read: ReadFigure,
  gathered: Map<string, Gathered>,
  columns: ReadonlyMap<string, Column>,
  problems: Problem[],
): void {
  const { series, municipality, year, value, missing, raw, file, sheet, row, column, head } = read;
  const own: Gathered = gathered.get(series) ?? { rows: [], printedIn: new Map() };
  gathered.set(series, own);
  const first = own.printedIn.get(year);
  if (!first) own.printedIn.set(year, { year, file, sheet, column, columnHead: head });
  else if (first.file !== file || first.sheet !== sheet || first.column !== column) {
    if (
      !problems.some(
        (one) => one.code === 'HEAD_TWICE' && one.column === column && one.file === file,
      )
    ) {
      problems.push(problemAt('HEAD_TWICE', { file, sheet, row, column }, twoColumns(read, first)));
    }
    return;
  }
  const breaks = columns.get(series)?.breaks;
  const cut = value === null ? undefined : breaks?.find(({ since }) => since === year);
  const obsStatus = cut ? 'B' : null;
  const note = [cut?.note, read.note].filter(Boolean).join(' ') || null;
  own.rows.push({ municipality, year, value, missing, raw, row, obsStatus, note });
}

const twoColumns = ({ series, year, head }: ReadFigure, first: PrintedIn): Words => ({
  ja: `${series} の${year ?? ''}年が二つの列にあります（「${first.columnHead}」と「${head}」）。一つにしてください。`,
  en: `${series} of ${year ?? 'no year'} stands in two columns, "${first.columnHead}" and "${head}": leave one.`,
});

/** Sorts the figures; a row of a municipality that has one already is a problem. */
export function checkTwice(gathered: ReadonlyMap<string, Gathered>, problems: Problem[]): void {
  const told = new Set<string>();
  for (const [id, { rows, printedIn }] of gathered) {
    rows.sort(byTownAndYear);
    for (const [i, one] of rows.entries()) {
      const before = rows[i - 1];
      if (before?.municipality !== one.municipality || before.year !== one.year) continue;
      const { file, sheet, column } = printedIn.get(one.year) as PrintedIn;
      const at = { file, sheet, column, row: Math.max(one.row, before.row) };
      if (told.has(`${file} ${sheet} ${at.row}`)) continue;
      told.add(`${file} ${sheet} ${at.row}`);
      problems.push(problemAt('FIGURE_TWICE', at, twice(id, one, Math.min(one.row, before.row))));
    }
  }
}

const twice = (id: string, { municipality, year }: FactRow, row: number): Words => ({
  ja: `${municipality} の行が ${row} 行目にもあります（${id}、${year ?? '年なし'}）。行を一つにしてください。`,
  en: `${municipality} stands in row ${row}, too (${id} of ${year ?? 'no year'}): leave one of the rows.`,
});
