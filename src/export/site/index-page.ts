import type { Mirrored } from './mirrored.js';
import { page } from './page.js';

/** The releases as a feed, beside the first page. */
export const FEED = 'changes.atom';

/** The first page of the mirror: which releases stand here. It works from the disk, too. */
export const indexPage = (releases: readonly Mirrored[]): string =>
  page({
    title: 'まちくらべ',
    head: `<link rel="alternate" type="application/atom+xml" title="まちくらべ: 写しにある版" href="${FEED}">\n`,
    body: `<p>市区町村が計画で約束したことと公的統計の値を、一つずつ印刷された行とともに。ファイルだけの写しで、どのウェブサーバーにも置けます。</p>
<p lang="en">Machikurabe: what Japanese municipalities promise in their plans and what official statistics count, each figure with the line that it is printed on. This copy is nothing but files, for any web host.</p>
<h2>版 / Releases</h2>
<ul class="releases">
${releases.map(item).join('\n')}
</ul>
<p><a href="${FEED}">フィード / Feed</a></p>
<p><small>CC BY 4.0。出典ごとの利用条件は各版の LICENCES.md / terms by source stand in LICENCES.md of each release</small></p>`,
  });

const item = ({ release, made, municipalities, indicators, figures }: Mirrored, at: number) => {
  const count = (number: number) => number.toLocaleString('en');
  const folder = `releases/${release}`;
  return `<li><a href="${folder}/index.html"><code>${release}</code></a> <time datetime="${made}">${made.slice(0, 10)}</time>${at === 0 ? ' <strong>最新 / newest</strong>' : ''}<br>
市区町村 / municipalities ${count(municipalities)}, 指標 / indicators ${count(indicators)}, 数値 / figures ${count(figures)}<br>
<a href="${folder}/ask.html">数値を見る / Look at figures</a></li>`;
};
