import { declareTexts } from '../lib/texts.js';

export const sourceTexts = declareTexts({
  title: { ja: '文書', en: 'Sources' },
  lead: {
    ja: 'まちくらべの数値は、すべてここに並ぶ文書から取られています。多くは一部だけを読んだものです。何を読んでいないかも、文書ごとに書いています。',
    en: 'Every figure comes from one of these documents. Of most of them we hold a part only; each says which.',
  },
  ofTowns: { ja: '市区町村の文書', en: 'Documents of towns' },
  others: { ja: '公的統計と、その他の資料', en: 'Official statistics and other data' },
  unknown: { ja: 'この文書はありません', en: 'There is no such document' },
  toSources: { ja: '文書の一覧', en: 'All documents' },
  WHOLE: { ja: '全部', en: 'all of it' },
  EXCERPT: { ja: '一部', en: 'a part' },
  publisher: { ja: '作成・公表', en: 'Publisher' },
  date: { ja: '日付', en: 'Date' },
  noDate: { ja: '記載なし', en: 'none printed' },
  extent: { ja: '読んだ範囲', en: 'What we hold of it' },
  licence: { ja: '利用条件', en: 'Terms' },
  noLicence: {
    ja: '公表者の条件は確認できていません。まちくらべのライセンスは、この文書には及びません。',
    en: 'The publisher’s terms are not known. Our licence does not cover this document.',
  },
  retrieved: { ja: '入手日', en: 'Obtained' },
  obtainedFrom: { ja: '読んだ写しの入手先', en: 'Copy obtained from' },
  url: { ja: '公表元のページ', en: 'Publisher’s page' },
  sha256: { ja: '読んだファイルの SHA-256', en: 'SHA-256 of the file that was read' },
  id: { ja: 'id', en: 'Id' },
  taken: { ja: 'ここから取ったもの', en: 'What was taken from it' },
  ofAllDocuments: {
    ja: 'この市区町村の文書すべてを合わせた数です。',
    en: 'Counted over all documents of this town.',
  },
  plans: { ja: '計画', en: 'Plans' },
  policies: { ja: '施策', en: 'Policies' },
  again: {
    ja: (count: number) => `${count}件は再掲`,
    en: (count: number) => `${count} printed again`,
  },
  kpis: { ja: '指標（KPI）', en: 'KPIs' },
  figures: { ja: '数値と、数値がないという記載', en: 'Figures and printed absences' },
  partnerships: { ja: '連携', en: 'Partnerships' },
  sisterCities: { ja: '姉妹都市', en: 'Sister cities' },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  toTown: { ja: '市区町村のページ', en: 'Page of the town' },
  counting: {
    ja: (done: number, total: number) => `数えています（${total}件中${done}件）`,
    en: (done: number, total: number) => `Counting (${done} of ${total})`,
  },
  noFigures: {
    ja: '数値は取っていません。コードや名前を確かめるために使っています。',
    en: 'No figures: it is used to check codes and names.',
  },
  spread: {
    ja: (figures: number, towns: number) => `${towns}市区町村の${figures}件`,
    en: (figures: number, towns: number) => `${figures} of ${towns} towns`,
  },
  lines: { ja: '行の数え方', en: 'How lines are counted' },
  linesNote: {
    ja: '行番号は、文書から取り出した本文の行です。改行（LF）で区切り、最初の行を1とします。紙の頁の行ではありません。同じ SHA-256 の本文なら、同じ行に同じ言葉があります。',
    en: 'Lines are those of the text that was extracted from the document, split at line feeds, the first being 1. They are not lines of a printed page. A text with the same SHA-256 has the same words on the same lines.',
  },
  corrections: { ja: '誤りを知らせる', en: 'Report an error' },
  correctionsNote: {
    ja: '数値がおかしいと思ったら、まず文書の行を確かめてください。違っていたら知らせてください。',
    en: 'If a figure looks wrong, look at the line of its document first; then tell us.',
  },
  howToReport: { ja: '知らせ方', en: 'How to report it' },
});
