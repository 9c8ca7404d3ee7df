import { escapeText, type Made, type Maker } from './made.js';
import { type MadeCell, madeTable } from './made-table.js';
import type { TableDesign } from './table-design.js';

/** A table of indicators with its notes, as it is printed. */
export function tableOf(maker: Maker, design: TableDesign): Made {
  const { head, body, records } = madeTable(maker, design);
  const above = design.unit === 'ABOVE' ? '<p class="above">（単位：％）</p>' : '';
  const notes = design.footnotes ? '<p class="note">※１ 本市の調査による。</p>' : '';
  const rows = (cells: readonly MadeCell[][], tag: 'th' | 'td') =>
    cells.map((row) => `<tr>${row.map((cell) => cellHtml(cell, tag)).join('')}</tr>`).join('');
  const table = `<table class="${design.borders.toLowerCase()}"><thead>${rows(head, 'th')}</thead><tbody>${rows(body, 'td')}</tbody></table>`;
  return { html: `${above}${table}${notes}`, records, noise: [] };
}

function cellHtml(
  { text, rows = 1, columns = 1, className = '' }: MadeCell,
  tag: 'th' | 'td',
): string {
  const words = escapeText(text).replaceAll('\n', '<br>');
  return `<${tag} class="${className}" rowspan="${rows}" colspan="${columns}">${words}</${tag}>`;
}
