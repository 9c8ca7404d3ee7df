import escapeHtml from 'escape-html';
import { filesTable } from '../files/files-table.js';
import { MANIFEST, type Manifest, SUMS } from '../files/manifest.js';
import { page } from './page.js';
import { BY_INDICATOR, type Piece, type Pieces } from './write-pieces.js';

/** The page of one release in the mirror. */
export const releasePage = ({ release, files }: Manifest, pieces: Pieces): string =>
  page({
    title: `まちくらべ 版 ${release}`,
    body: `<p><a href="ask.html"><strong>市区町村か指標を選んで数値を見る / Look at the figures of a town or an indicator</strong></a></p>
<p>はじめに <a href="README.ja.md">README.ja.md</a> と <a href="LICENCES.md">LICENCES.md</a>（利用条件と出典）をお読みください。列の説明は <a href="data-dictionary.md">data-dictionary.md</a>、数値の訂正は <a href="corrections.csv">corrections.csv</a> にあります。</p>
<p lang="en">Begin with <a href="README.en.md">README.en.md</a> and <a href="LICENCES.md">LICENCES.md</a> (terms and credits). <a href="data-dictionary.md">data-dictionary.md</a> says what each column holds, <a href="corrections.csv">corrections.csv</a> which figures were corrected.</p>
${list('市区町村ごと / By municipality', 'municipalities', pieces.municipalities)}
${list('指標ごと / By indicator', 'indicators', pieces.indicators)}
<h2>版の全体 / The whole release</h2>
<p><a href="${MANIFEST}">${MANIFEST}</a>, <a href="${SUMS}">${SUMS}</a>, <a href="${BY_INDICATOR}">${BY_INDICATOR}</a>（指標の順 / in the order of indicators）</p>
<div class="wide" tabindex="0" role="region" aria-label="ファイル / files">${filesTable(files)}</div>
<p><a href="../../index.html">ほかの版 / Other releases</a></p>`,
  });

const list = (title: string, folder: string, pieces: readonly Piece[]) => `<h2>${title}</h2>
<details><summary>${pieces.length.toLocaleString('en')}</summary>
<ul class="pieces">
${pieces.map((piece) => item(folder, piece)).join('\n')}
</ul></details>`;

const item = (folder: string, { id, name, nameEn, rows, hasFiles }: Piece) => {
  const address = encodeURI(`${folder}/${id}`);
  const files = hasFiles
    ? `<a href="${address}.csv">CSV</a> <a href="${address}.json">JSON</a>`
    : 'Parquet のみ / only in Parquet';
  return `<li>${escapeHtml(name)} <span lang="en">${escapeHtml(nameEn)}</span> <small>${rows.toLocaleString('en')}</small> ${files}</li>`;
};
