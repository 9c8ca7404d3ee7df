export type Field = string | number | null;

/** What a spreadsheet would take for a formula, in half width or full; plain numbers are none. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;
const NUMBER = /^[+-]?\d[\d,]*(\.\d+)?$/;

/**
 * A table as CSV (RFC 4180), with the mark that tells Excel that it is UTF-8. Text that would be run
 * as a formula gets an apostrophe before it; numbers are never touched.
 */
export const toCsv = (rows: Field[][]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

function field(value: Field): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value}`;
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
