import { declareTexts } from '../lib/texts.js';

export const takeAwayTexts = declareTexts({
  title: { ja: '持ち帰る', en: 'Take away' },
  csv: { ja: '表（CSV）', en: 'Table (CSV)' },
  xlsx: { ja: '表（Excel）', en: 'Table (Excel)' },
  json: { ja: '表（JSON）', en: 'Table (JSON)' },
  parquet: { ja: '表（Parquet）', en: 'Table (Parquet)' },
  svg: { ja: 'グラフ（SVG）', en: 'Chart (SVG)' },
  png: { ja: 'グラフ（PNG）', en: 'Chart (PNG)' },
  headline: {
    ja: 'グラフの見出し（画像に入ります）',
    en: 'Headline of the chart, as in the picture',
  },
  copyLink: { ja: 'リンクをコピー', en: 'Copy the link' },
  copyTable: { ja: '表をコピー（表計算に貼る）', en: 'Copy the table, for a spreadsheet' },
  cite: {
    ja: '変わらないアドレスで引用する（文、BibTeX、RIS、CSL-JSON）',
    en: 'Cite with an address that stays (text, BibTeX, RIS, CSL-JSON)',
  },
  embed: { ja: '埋め込む', en: 'Embed' },
  embedNote: {
    ja: 'この HTML を、ほかのサイトのページに貼ります。数値はこの版のまま変わりません。2行目は高さを合わせるためのもので、なくても動きます。',
    en: 'Paste this HTML into a page of another site. Its figures stay those of this release. The second line fits the height; it works without, too.',
  },
  copyEmbed: { ja: '埋め込む HTML を写す', en: 'Copy the HTML' },
  copyReference: { ja: 'この文を写す', en: 'Copy this text' },
  copyCitation: { ja: '引用を写す', en: 'Copy the citation' },
  working: { ja: 'ファイルを作っています…', en: 'Making the file…' },
  saved: { ja: (name: string) => `${name} を保存しました`, en: (name: string) => `${name} saved` },
  tableFailed: {
    ja: '表を作れませんでした。もう一度お試しください。',
    en: 'The table could not be made. Please try again.',
  },
  svgFailed: {
    ja: 'グラフ（SVG）を作れませんでした。ページを読み込み直してお試しください。',
    en: 'The chart (SVG) could not be made. Please reload the page and try again.',
  },
  pngFailed: {
    ja: 'グラフ（PNG）を作れませんでした。SVG なら作れるかもしれません。',
    en: 'The chart (PNG) could not be made. SVG may work.',
  },
  query: { ja: 'この表を返す GraphQL の問い合わせ', en: 'The GraphQL query of this view' },
  copyQuery: { ja: '問い合わせを写す', en: 'Copy the query' },
  copyVariables: { ja: '変数を写す', en: 'Copy the variables' },
  openInGraphiql: { ja: 'GraphiQL で開く', en: 'Open in GraphiQL' },
  tableNote: {
    ja: '表は一欄を一行とし、単位、値がない理由、文書、行、引用を含みます。Excel には判定、注意、引用の仕方、項目の説明のシートもあります。どのリンクも、この版に固定した変わらないアドレスです。',
    en: 'The table has one line for each cell, with unit, reason of gaps, document, lines and quote. The workbook also has sheets with the verdict, cautions, how to cite, and what each column holds. Each link is an address of this release that never changes.',
  },
  unit: { ja: (unit: string) => `単位: ${unit}`, en: (unit: string) => `Unit: ${unit}` },
  source: {
    ja: (citation: string) => `出典: ${citation}`,
    en: (citation: string) => `Sources: ${citation}`,
  },
});
