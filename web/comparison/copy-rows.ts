import { asHtml, asLines } from './table-text.js';

/**
 * Where several rows of a table are selected and copied, they go to the clipboard as a spreadsheet wants them,
 * with their head; a part of one row goes as it is. `cells` has a row for each of the body, and the head before.
 */
export function copyRows(event: ClipboardEvent, cells: string[][]): void {
  const selection = getSelection();
  const frame = event.currentTarget;
  if (!selection || !event.clipboardData || !(frame instanceof HTMLElement)) return;
  const body = [...frame.querySelectorAll('tbody tr')];
  const [head = [], ...rows] = cells;
  const picked = rows.filter((_, at) => {
    const row = body[at];
    return row && selection.containsNode(row, true);
  });
  if (picked.length < 2) return;
  const table = [head, ...picked];
  event.clipboardData.setData('text/plain', asLines(table));
  event.clipboardData.setData('text/html', asHtml(table));
  event.preventDefault();
}
