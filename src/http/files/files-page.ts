import escapeHtml from 'escape-html';
import type { MadeFile } from '../../export/files/manifest.js';

const HEAD = ['ファイル / file', '形式 / format', '行数 / rows', 'バイト / bytes', 'SHA-256'];

/** The list of a release's files as a page, in both languages: it works where nothing else of ours is loaded. */
export function filesPage(release: string, files: readonly MadeFile[]): string {
  const rows = files.map(({ path, format, rows: count, bytes, sha256 }) =>
    row([
      `<a href="${encodeURI(path)}">${escapeHtml(path)}</a>`,
      escapeHtml(format),
      count === null ? '' : count.toLocaleString('en'),
      bytes.toLocaleString('en'),
      `<code>${sha256}</code>`,
    ]),
  );
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>まちくらべ リリース ${release} のファイル / Files of release ${release}</title>
<h1>まちくらべ リリース ${release} のファイル</h1>
<p>はじめに <a href="README.ja.md">README.ja.md</a> と <a href="LICENCES.md">LICENCES.md</a>（利用条件と出典）をお読みください。列の説明は <a href="data-dictionary.md">data-dictionary.md</a> にあります。
<p lang="en">Files of release ${release}. Begin with <a href="README.en.md">README.en.md</a> and <a href="LICENCES.md">LICENCES.md</a> (terms and credits); <a href="data-dictionary.md">data-dictionary.md</a> says what each column holds. <a href="files.json">This list as JSON</a>.
<table>
<tr>${HEAD.map((one) => `<th scope="col">${one}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
</html>
`;
}

const row = (cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
