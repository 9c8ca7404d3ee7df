export type Field = string | number | null;

/** What a spreadsheet would take for a formula, in half width or full; plain numbers are none. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;
/**
 * What no formula can be made of, whatever it begins with: a mark without letters and digits (－, -％),
 * and one signed figure with its unit (-5, ＋5％, -1,200千円, -3km), which names no cell and no function.
 */
const MARK = /^[^\p{L}\p{N}"']*$/u;
const FIGURE = /^[+-]\s*\d[\d,]*(\.\d+)?\s*[%\p{L}]*$/u;
const isPlain = (text: string) => MARK.test(text) || FIGURE.test(text.normalize('NFKC'));

/**
 * A table as CSV (RFC 4180), with the mark that tells Excel that it is UTF-8. Text that would be run
 * as a formula gets an apostrophe before it; numbers, and what is printed for one, are never touched.
 */
export const toCsv = (rows: Field[][]): string => `\uFEFF${rows.map(csvLine).join('')}`;

/** A row of such a table, with its end. */
export const csvLine = (row: Field[]): string => `${row.map(field).join(',')}\r\n`;

function field(value: Field): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value}`;
  const safe = FORMULA.test(value) && !isPlain(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
