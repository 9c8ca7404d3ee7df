import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { unitName } from '../lib/units.js';
import type { CompareQuery } from '../queries/compare.js';
import { figureText } from '../ui/figure-text.js';
import { gapWords } from './gap-words.js';
import { nameOfRow, sourceOfRow } from './row-words.js';
import { type Cell, columnsOf, type Row } from './series.js';
import { comparisonTexts } from './texts.js';

/**
 * A table as a spreadsheet wants it: as many cells in each row as in its head, each figure exact and without
 * separators, in the unit that a column of its own names, each gap with its reason.
 */
export function rectangleOf(
  { rows: all, unit }: Pick<CompareQuery['compare'], 'rows' | 'unit'>,
  rows: Row[],
  language: Language,
): string[][] {
  const t = pickTexts(comparisonTexts, language);
  const columns = columnsOf(all);
  const textOf = (cell: Cell | undefined) => {
    if (!cell) return '';
    return cell.value === null ? gapWords(cell, language) : figureText(cell, language, String);
  };
  return [
    [t.town, t.source, t.unitHead, ...columns.map(({ year, measure }) => `${year} ${t[measure]}`)],
    ...rows.map((row) => [
      nameOfRow(row, language),
      sourceOfRow(row, language, t.plan),
      unitName(unit, language),
      ...columns.map(({ at }) => textOf(row.cells[at])),
    ]),
  ];
}

/** As lines and tabs: neither may stand in a cell. */
export const asLines = (cells: string[][]): string =>
  cells.map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')).join('\n');

/** As a plain HTML table. */
export const asHtml = (cells: string[][]): string => {
  const rowOf = (tag: string, row: string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeText(cell)}</${tag}>`).join('')}</tr>`;
  const [head = [], ...rows] = cells;
  return `<table>${rowOf('th', head)}${rows.map((row) => rowOf('td', row)).join('')}</table>`;
};

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
