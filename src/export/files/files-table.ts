import escapeHtml from 'escape-html';
import type { MadeFile } from './manifest.js';

const HEAD = ['ファイル / file', '形式 / format', '行数 / rows', 'バイト / bytes', 'SHA-256'];

/** The files of a release as a table of a page: their addresses are relative. */
export function filesTable(files: readonly MadeFile[]): string {
  const rows = files.map(({ path, format, rows: count, bytes, sha256 }) =>
    row([
      `<a href="${encodeURI(path)}">${escapeHtml(path)}</a>`,
      escapeHtml(format),
      count === null ? '' : count.toLocaleString('en'),
      bytes.toLocaleString('en'),
      `<code>${sha256}</code>`,
    ]),
  );
  return `<table>
<tr>${HEAD.map((one) => `<th scope="col">${one}</th>`).join('')}</tr>
${rows.join('\n')}
</table>`;
}

const row = (cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
