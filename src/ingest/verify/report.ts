import { counted } from '../problems.js';
import type { VerifyReport } from './verify.js';

const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 2)} %`;

/** The report as people read it: a line for each document, the faults, and the sum. */
export function reportText(report: VerifyReport, textFaults: readonly string[]): string {
  const { documents, faults, records, external } = report;
  const lines: string[] = [];
  // Those that were checked last, next to their faults: mostly they are the few of one town.
  const inOrder = documents.toSorted((a, b) => Number(a.checked) - Number(b.checked));
  for (const { documentId, file, quotes, found, checked } of inOrder) {
    lines.push(
      checked
        ? `${documentId}: ${found} of ${counted(quotes, 'quote')} found (${share(found, quotes)})`
        : `${documentId}: ${counted(quotes, 'quote')} not checked, ${file ?? 'its text'} is not there`,
    );
  }
  lines.push(...textFaults);
  for (const { file, line, column, record, field, message } of faults) {
    lines.push(`${file}:${line}:${column} ${record} ${field}: ${message}`);
  }
  const checked = documents.filter((document) => document.checked);
  const wanted = checked.reduce((sum, { quotes }) => sum + quotes, 0);
  const skipped = report.quotes - wanted;
  lines.push(
    '',
    `${counted(records, 'record')}: ${counted(faults.length, 'fault')}.`,
    `${report.found} of ${counted(wanted, 'quote')} found again (${share(report.found, wanted)}); ${external} known from outside.`,
  );
  if (skipped > 0) {
    lines.push(
      `Not checked: ${counted(skipped, 'quote')} of ${counted(documents.length - checked.length, 'document')} whose text is not there (held against their own quotes only).`,
    );
  }
  return lines.join('\n');
}
