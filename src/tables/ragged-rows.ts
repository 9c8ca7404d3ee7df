import { faultOf } from './faults.js';
import type { FileProblem } from './file-problems.js';

/** One fault of the program that wrote the file may stand in each row of it. */
const MOST_LISTED = 100;

/**
 * The rows whose number of cells is not the table's, which is that of the rows with most cells in all. Above
 * the table titles may have fewer; under it stand notes of one cell. A last line without its cells and without
 * a line end was cut off.
 */
export function raggedRows(
  file: string,
  widths: readonly number[],
  endsWithLine: boolean,
): FileProblem[] {
  const width = commonest(widths.filter((count) => count > 0));
  if (width < 2) {
    const what = {
      ja: 'コンマで区切られていないテキスト',
      en: 'text without commas between cells',
    };
    return [faultOf(file, 'NOT_A_TABLE', what)];
  }
  const first = widths.indexOf(width);
  const last = widths.lastIndexOf(width);
  const problems: FileProblem[] = [];
  for (const [i, count] of widths.entries()) {
    const row = i + 1;
    const what = {
      ja: `セルはここに ${count}、ほかの行に ${width}`,
      en: `${count} cells here, ${width} in the others`,
    };
    const isBare = count === 0 || (i < first && count < width) || (i > last && count === 1);
    if (row === widths.length && !endsWithLine && count < width) {
      problems.push(faultOf(file, 'CUT_OFF', what, { row }));
    } else if (count !== width && !isBare) {
      problems.push(faultOf(file, 'RAGGED_ROW', what, { row }));
    }
    if (problems.length === MOST_LISTED) break;
  }
  return problems;
}

function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  // Many short lines above a small table are not more than it; a width of one row is no table's.
  const cells = (count: number, n: number) => (n === 1 ? 1 : n * count);
  let most = 0;
  for (const [count, n] of times) {
    if (cells(count, n) > cells(most, times.get(most) ?? 0)) most = count;
  }
  return most;
}
