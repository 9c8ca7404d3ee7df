import { declareTexts } from '../lib/texts.js';

export const sourceTexts = declareTexts({
  title: { ja: '文書', en: 'Sources' },
  lead: {
    ja: 'まちくらべの数値は、すべてここに並ぶ文書から取られています。多くは一部だけを読んだものです。何を読んでいないかも、文書ごとに書いています。',
    en: 'Every figure comes from one of these documents. Of most of them we hold a part only; each says which. English titles are our translations; the original stands beside.',
  },
  ofTowns: { ja: '市区町村の文書', en: 'Documents of towns' },
  others: { ja: '公的統計と、その他の資料', en: 'Official statistics and other data' },
  unknown: { ja: 'この文書はありません', en: 'There is no such document' },
  unknownHint: {
    ja: 'アドレスの書き間違いか、この版にはない文書です。文書の一覧から探してください。',
    en: 'The address may be mistyped, or this release has no such document. Please look for it in the list of all documents.',
  },
  toSources: { ja: '文書の一覧', en: 'All documents' },
  ourTranslation: { ja: '', en: 'The English title is our translation.' },
  WHOLE: { ja: '全部', en: 'all of it' },
  EXCERPT: { ja: '一部', en: 'a part' },
  publisher: { ja: '作成・公表', en: 'Publisher' },
  date: { ja: '日付', en: 'Date' },
  noDate: { ja: '記載なし', en: 'none printed' },
  extent: { ja: '読んだ範囲', en: 'What we hold of it' },
  file: { ja: '読んだファイル', en: 'File that was read' },
  sha256: { ja: '読んだファイルの SHA-256', en: 'SHA-256 of the file that was read' },
  id: { ja: 'id', en: 'Id' },
  taken: { ja: 'ここから取ったもの', en: 'What was taken from it' },
  Plan: { ja: '計画', en: 'Plans' },
  Policy: { ja: '施策（再掲を含む）', en: 'Policies, reprints included' },
  Kpi: { ja: '指標（KPI）', en: 'KPIs' },
  Observation: { ja: '数値と、数値がないという記載', en: 'Figures and printed absences' },
  Partnership: { ja: '連携', en: 'Partnerships' },
  SisterCity: { ja: '姉妹都市', en: 'Sister cities' },
  policies: { ja: '施策', en: 'Policies' },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  nothingTaken: {
    ja: '記録は取っていません。コードや名前を確かめるために使っています。',
    en: 'No records: it is used to check codes and names.',
  },
  spread: {
    ja: (figures: number, towns: number) => `${towns}市区町村の${figures}件`,
    en: (figures: number, towns: number) =>
      `${figures} figures of ${towns} ${towns === 1 ? 'town' : 'towns'}`,
  },
  facts: { ja: '読み取った箇所', en: 'The places that were read' },
  factsNote: {
    ja: '引用した箇所を、行の順に。数値は、その数値の画面に開きます。',
    en: 'Every place that is cited, by line. A figure opens where it is compared.',
  },
  wrongLines: {
    ja: (came: string) => `アドレスの lines は 812 か 812-814 の形です（「${came}」でした）。`,
    en: (came: string) => `lines in the address must be like 812 or 812-814, not “${came}”.`,
  },
  onlyLines: {
    ja: (from: number, to: number) =>
      `${from === to ? `${from}行` : `${from}–${to}行`}にかかる箇所だけを見ています。`,
    en: (from: number, to: number) =>
      `Only what touches ${from === to ? `line ${from}` : `lines ${from}–${to}`} is shown.`,
  },
  allFacts: { ja: 'すべての箇所を見る', en: 'Show all places' },
  withLines: { ja: '引用の前後の行も見る', en: 'Show the lines around each quote' },
  noFacts: { ja: '当てはまる箇所はありません。', en: 'There are no such places.' },
  undated: { ja: '年の記載なし', en: 'no year printed' },
  lines: { ja: '行の数え方', en: 'How lines are counted' },
  linesNote: {
    ja: '行番号は、文書から取り出した本文の行です。改行（LF）で区切り、最初の行を1とします。紙の頁の行ではありません。同じ SHA-256 の本文なら、同じ行に同じ言葉があります。表では、見出しを含めて数えた行です。',
    en: 'Lines are those of the text that was extracted from the document, split at line feeds, the first being 1. They are not lines of a printed page. A text with the same SHA-256 has the same words on the same lines. Of a table they are its rows, heads included.',
  },
  corrections: { ja: '誤りを知らせる', en: 'Report an error' },
  correctionsNote: {
    ja: '数値がおかしいと思ったら、まず文書の行を確かめてください。違っていたら知らせてください。',
    en: 'If a figure looks wrong, look at the line of its document first; then tell us.',
  },
  howToReport: { ja: '知らせ方', en: 'How to report it' },
});
