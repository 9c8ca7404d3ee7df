import type { UncitedLines } from '../assemble/uncited.js';
import { LINE_CLASSES } from './classify-line.js';
import type { CoveredLine, DocumentCoverage, TextCoverage, UncitedFigure } from './coverage.js';

const LONGEST_SHOWN = 60;

/** At most 60 characters of a line, those around `place` among them, "…" where more stands. */
function shown(text: string, place = 0): string {
  const plain = text.normalize('NFKC').replace(/\s/gu, ' ').trimEnd();
  const left = plain.length - plain.trimStart().length;
  if (plain.length - left <= LONGEST_SHOWN) return plain.slice(left);
  const middle = Math.max(left, place - LONGEST_SHOWN / 2);
  const first = Math.min(middle, plain.length - LONGEST_SHOWN);
  const last = first + LONGEST_SHOWN;
  const before = first > left ? '…' : '';
  const after = last < plain.length ? '…' : '';
  return before + plain.slice(first + before.length, last - after.length) + after;
}

/** What fails the command: figures with neither a quote nor a reason, and reasons for nothing. */
export function coverageFaults(documents: readonly DocumentCoverage[]): number {
  return documents.reduce((sum, { text }) => {
    if (!text) return sum;
    return sum + text.stale.length + text.uncited.filter(({ reason }) => reason === null).length;
  }, 0);
}

/** The report as people read it: for each document its lines, and every figure that is not cited. */
export function coverageText(
  documents: readonly DocumentCoverage[],
  textFaults: readonly string[],
  allLines = false,
): string {
  const parts = documents.map(({ documentId, file, text }) =>
    text
      ? [documentId, ...documentLines(text, allLines)].join('\n')
      : `${documentId}: not covered, ${file ?? 'its text'} as it was read is not there`,
  );
  return [...parts, ...textFaults, sum(documents)].join('\n\n');
}

function documentLines({ lines, figures, uncited, stale }: TextCoverage, all: boolean): string[] {
  const withText = lines.filter(({ lineClass }) => lineClass !== 'BLANK');
  const cited = withText.filter((line) => line.cited).length;
  const reasons = uncited.filter(({ reason }) => reason !== null).length;
  return [
    `  ${lines.length} lines, ${lines.length - withText.length} blank: ${cited} cited, ${withText.length - cited} not`,
    ...LINE_CLASSES.flatMap((lineClass) => classLine(lineClass, withText)),
    `  ${figures} figures: ${figures - uncited.length} cited, ${uncited.length} not, ${reasons} of them with a reason`,
    ...uncited.map(figureLine),
    ...stale.map(staleLine),
    ...(all ? withText.map(oneLine) : []),
  ];
}

function classLine(lineClass: string, lines: readonly CoveredLine[]): string[] {
  const own = lines.filter((line) => line.lineClass === lineClass);
  const cited = own.filter((line) => line.cited).length;
  return own.length > 0 ? [`    ${lineClass}: ${cited} cited, ${own.length - cited} not`] : [];
}

const figureLine = ({ line, figure, start, text, reason }: UncitedFigure) =>
  `  line ${line}: ${figure} in "${shown(text, start)}": ${reason ?? 'NOT CITED, and no reason is given'}`;

const staleLine = ({ lines: [first, last], reason, place }: UncitedLines) =>
  `  ${place.file}:${place.line}:${place.column} lines ${first} to ${last} hold no uncited figure that wants this reason: ${reason}`;

const oneLine = ({ number, cited, lineClass, text }: CoveredLine) =>
  `  ${String(number).padStart(5)} ${cited ? '+' : '-'} ${lineClass.padEnd(9)} ${shown(text)}`;

function sum(documents: readonly DocumentCoverage[]): string {
  const texts = documents.flatMap(({ text }) => text ?? []);
  const figures = texts.reduce((all, text) => all + text.figures, 0);
  const uncited = texts.reduce((all, text) => all + text.uncited.length, 0);
  return `${texts.length} of ${documents.length} documents covered: ${figures} figures, ${uncited} not cited; ${coverageFaults(documents)} faults.`;
}
