import type { Words } from '../tables/file-problems.js';
import type { Columns } from './columns.js';
import type { FactRow } from './facts/fact-row.js';
import type { PrintedIn } from './facts/manifest.js';
import { printedStep } from './facts/printed-step.js';
import type { Gathered } from './gather.js';
import type { Problem } from './problem.js';
import { problemAt } from './problem-at.js';

/** A figure, and the column that prints it. */
interface Printed {
  row: FactRow;
  in: PrintedIn;
}

/**
 * Figures that have to add up: a shifted column and a slip of ten are each a figure that could be, and no other check
 * sees them. Where one is missing nothing is said of the row.
 */
export function checkSums(
  gathered: ReadonlyMap<string, Gathered>,
  sums: Columns['sums'],
  problems: Problem[],
): void {
  for (const { of, parts, atMost } of sums) {
    const whole = gathered.get(of);
    const indexed = parts.map((part) => indexOf(gathered.get(part)));
    if (!whole || indexed.some(({ size }) => size === 0)) continue;
    for (const row of whole.rows) {
      const key = keyOf(row);
      const found = indexed.flatMap((one) => one.get(key) ?? []);
      if (found.length < parts.length || row.value === null) continue;
      if (found.some((part) => part.row.value === null)) continue;
      const sum = found.reduce((total, part) => total + Number(part.row.value), 0);
      const rest = Number(row.value) - sum;
      const slack = [row, ...found.map((part) => part.row)].reduce(
        (all, one) => all + roundedBy(one),
        0,
      );
      if (atMost ? rest >= -slack : Math.abs(rest) <= slack) continue;
      const printed = { row, in: whole.printedIn.get(row.year) as PrintedIn };
      const { file, sheet, column } = printed.in;
      problems.push(
        problemAt(
          'SUM_DIFFERS',
          { file, sheet, row: row.row, column },
          differs(printed, found, sum, atMost),
        ),
      );
    }
  }
}

/** Half of what its last digit is worth where it is printed in 千人; whole people are exact. */
function roundedBy(row: FactRow): number {
  const step = printedStep(row) ?? 1;
  return step === 1 ? 0 : step / 2;
}

const keyOf = ({ municipality, year }: FactRow) => `${municipality} ${year}`;

function indexOf(series: Gathered | undefined): Map<string, Printed> {
  const found = (series?.rows ?? []).map((row): [string, Printed] => [
    keyOf(row),
    { row, in: series?.printedIn.get(row.year) as PrintedIn },
  ]);
  return new Map(found);
}

function differs(whole: Printed, parts: readonly Printed[], sum: number, atMost: boolean): Words {
  const names = (language: keyof Words) =>
    parts.map((part) => shown(part, language)).join(language === 'ja' ? '、' : ', ');
  return {
    ja: `${shown(whole, 'ja')}に対し、${names('ja')}の和は ${sum} です。${atMost ? '和は全体以下のはずです' : '一致するはずです'}。列や行がずれていないか、桁が違わないか、公表元の表と見比べてください。`,
    en: `${shown(whole, 'en')} should be ${atMost ? 'at least ' : ''}the sum of ${names('en')}, which is ${sum}: compare rows, columns and digits with the publisher's file.`,
  };
}

const shown = (
  { row: { row, value }, in: { column, columnHead } }: Printed,
  language: keyof Words,
): string =>
  language === 'ja'
    ? `${row} 行 ${column} 列目「${columnHead}」の ${value}`
    : `${value} in row ${row}, column ${column} ("${columnHead}")`;
