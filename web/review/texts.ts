import { declareTexts, type pickTexts } from '../lib/texts.js';

export const reviewTexts = declareTexts({
  title: { ja: '提案を確かめる', en: 'Review of a proposal' },
  loading: { ja: '読み込んでいます…', en: 'Loading…' },
  other: { ja: 'In English', en: '日本語' },
  pageOf: { ja: (page: number) => `${page}ページ`, en: (page: number) => `Page ${page}` },
  linesOf: {
    ja: (page: number) => `${page}ページの本文`,
    en: (page: number) => `Text of page ${page}`,
  },
  progress: {
    ja: (done: number, all: number) => `${all}件のうち${done}件が済み`,
    en: (done: number, all: number) => `${done} of ${all} done`,
  },
  items: { ja: '提案と問い', en: 'Proposals and questions' },
  sisterCities: { ja: '姉妹都市', en: 'Sister city' },
  plans: { ja: '計画', en: 'Plan' },
  question: { ja: '問い', en: 'Question' },
  open: { ja: 'まだ', en: 'Open' },
  wanting: { ja: '受け入れた（残りあり）', en: 'Accepted, wants more' },
  accepted: { ja: '受け入れた', en: 'Accepted' },
  rejected: { ja: '退けた', en: 'Rejected' },
  certain: { ja: '確か', en: 'certain' },
  likely: { ja: 'おそらく', en: 'likely' },
  corrected: { ja: '訂正した', en: 'corrected' },
  leftOutCell: { ja: '除いた', en: 'left out' },
  name: { ja: '名称', en: 'Name' },
  unit: { ja: '単位', en: 'Unit' },
  definition: { ja: '定義', en: 'Definition' },
  measuredBy: { ja: '調べた所', en: 'Measured by' },
  direction: { ja: '望む方向', en: 'Direction' },
  marked: { ja: 'KPIの印', en: 'Marked KPI' },
  country: { ja: '国', en: 'Country' },
  region: { ja: '州・県', en: 'State or prefecture' },
  kindLabel: { ja: '文書での呼び方', en: 'The document’s word' },
  date: { ja: '締結日', en: 'Date of agreement' },
  period: { ja: '期間', en: 'Period' },
  status: { ja: '状態の言葉（なくてもよい）', en: 'Words for its status, if any' },
  noneRead: { ja: '読み取られていません', en: 'none was read' },
  noYear: { ja: '年の記載なし', en: 'no year printed' },
  lines: {
    ja: ([a, b]: readonly [number, number]) => (a === b ? `${a}行` : `${a}–${b}行`),
    en: ([a, b]: readonly [number, number]) => (a === b ? `line ${a}` : `lines ${a}–${b}`),
  },
  against: { ja: '気をつけること', en: 'What speaks against it' },
  accept: { ja: '受け入れる', en: 'Accept' },
  correct: { ja: '訂正する', en: 'Correct' },
  reject: { ja: '退ける', en: 'Reject' },
  undo: { ja: '元に戻す', en: 'Undo' },
  next: { ja: '次の残り', en: 'Next open' },
  keys: { ja: 'キー', en: 'Keys' },
  finish: { ja: '仕上げ', en: 'Finish' },
  acceptPage: {
    ja: 'このページの確かなものをすべて受け入れる',
    en: 'Accept all that is certain on this page',
  },
  pageNotShown: {
    ja: 'ページがまだ表示されていません。見てから受け入れてください。',
    en: 'The page is not shown yet: look at it first.',
  },
  acceptedMany: {
    ja: (count: number) =>
      count === 0
        ? 'このページに確かな残りはありません。'
        : `${count}件を受け入れました。指標など、印刷されていないことは一件ずつ決めます。`,
    en: (count: number) =>
      count === 0
        ? 'Nothing certain is open on this page.'
        : `Accepted ${count}. What is not printed, such as the indicator, is still said of each.`,
  },
  wasAccepted: {
    ja: (name: string) => `受け入れました: ${name}`,
    en: (name: string) => `Accepted: ${name}`,
  },
  wasRejected: {
    ja: (name: string) => `退けました: ${name}`,
    en: (name: string) => `Rejected: ${name}`,
  },
  wasUndone: { ja: '元に戻しました。', en: 'Undone.' },
  nothingToUndo: { ja: '元に戻すものはありません。', en: 'There is nothing to undo.' },
  nothingOpen: {
    ja: '残りはありません。「仕上げ」で seeds に書けます。',
    en: 'Nothing is open: “Finish” writes the seeds.',
  },
  chooseIndicator: {
    ja: '数値は受け入れました。どの指標か選んでください（1–3、i で探す、w で新しく書く）。',
    en: 'The figures are accepted. Choose the indicator (1–3, i to search, w to write a new one).',
  },
  notRead: {
    ja: (text: string) => `「${text}」からは読めません。`,
    en: (text: string) => `Nothing is read in “${text}”.`,
  },
  decidedSoFar: {
    ja: (names: string, count: number, day: string) =>
      `これまでに${names}が${count}件を決めました（最後は${day}）。続きから始めます。`,
    en: (names: string, count: number, day: string) =>
      `${names} decided ${count} so far, last on ${day}: you go on from there.`,
  },
  deciding: { ja: (by: string) => `判断する人: ${by}`, en: (by: string) => `Deciding: ${by}` },
  notMe: { ja: 'ほかの人が続ける', en: 'Somebody else goes on' },
  cropOf: { ja: '問いの場所の切り抜き', en: 'The place in question, cut out of the page' },
  choosePlan: {
    ja: '数値は受け入れました。計画を選んでください。',
    en: 'The figures are accepted. Choose the plan.',
  },
  giveUnit: {
    ja: '単位が印刷されていません。「単位」を訂正して書いてください。',
    en: 'No unit is printed: correct the unit.',
  },
  noCorrection: {
    ja: 'ここは訂正できません。違うなら x で除いてください。',
    en: 'This cannot be corrected: leave it out with x where it is wrong.',
  },
  picture: { ja: 'ページの画像', en: 'Picture' },
  text: { ja: '本文', en: 'Text' },
  asPrinted: { ja: '印刷されたとおりに', en: 'As printed' },
  yearAsPrinted: {
    ja: '年（印刷されたとおり。なければ空）',
    en: 'Year as printed; empty where none is',
  },
  measure: { ja: '種類', en: 'Measure' },
  means: { ja: 'この印の意味', en: 'What the mark means' },
  reads: { ja: '読み', en: 'Read' },
  stands: {
    ja: (where: string) => `${where}にあります。`,
    en: (where: string) => `It stands in ${where}.`,
  },
  notThere: {
    ja: (text: string) => `「${text}」はここに印刷されていません。`,
    en: (text: string) => `“${text}” is not printed here.`,
  },
  save: { ja: '決める（Enter）', en: 'Take (Enter)' },
  cancel: { ja: 'やめる（Esc）', en: 'Cancel (Esc)' },
  close: { ja: '閉じる', en: 'Close' },
  asked: { ja: '文書に印刷されていないこと', en: 'What the document does not print' },
  id: { ja: 'id（英小文字・数字・- . /）', en: 'id (a–z, 0–9, - . /)' },
  plan: { ja: '計画', en: 'Plan' },
  policy: { ja: '施策（なければ空）', en: 'Policy, if any' },
  nameEn: { ja: '英語の名称（なくてもよい）', en: 'Name in English, if you like' },
  locator: { ja: '見出し（＞で区切る）', en: 'Headings above it, parted by ＞' },
  indicator: { ja: 'どの指標か', en: 'Which indicator' },
  match: { ja: '一致の度合い', en: 'Match' },
  otherIndicator: { ja: 'ほかの指標を探す', en: 'Search another indicator' },
  newIndicator: { ja: '新しい指標を書く', en: 'Write a new indicator' },
  noneNear: { ja: '近い指標は見つかりませんでした。', en: 'No indicator of ours is near.' },
  notChosen: { ja: '（選んでください）', en: '(choose)' },
  facets: { ja: '数え方', en: 'How it is counted' },
  rests: { ja: (quote: string) => `「${quote}」から`, en: (quote: string) => `from “${quote}”` },
  document: { ja: '文書と計画（はじめに一度だけ）', en: 'The document and its plan (once)' },
  docTitle: { ja: '文書の題名', en: 'Title of the document' },
  docTitleEn: { ja: '英語の題名（なくてもよい）', en: 'Title in English, if you like' },
  publisher: { ja: '発行者', en: 'Publisher' },
  docDate: {
    ja: '発行日（印刷されたとおり。なければ空）',
    en: 'Date as printed; empty where none is',
  },
  extent: { ja: '読んだ範囲', en: 'How much of it was read' },
  extentNote: { ja: '範囲の説明（日本語）', en: 'What was read, in Japanese' },
  extentNoteEn: { ja: '範囲の説明（英語）', en: 'What was read, in English' },
  url: { ja: '発行者のページの URL（なければ空）', en: 'Address of the publisher’s page, if any' },
  firstPage: {
    ja: 'ファイルの1ページ目に印刷されたページ番号（なければ空）',
    en: 'Number printed on the first page of the file; empty where none is',
  },
  planNew: { ja: '新しい計画を書く', en: 'Write a new plan' },
  planName: { ja: '計画の名称（印刷されたとおり）', en: 'Name of the plan as printed' },
  planId: { ja: '計画の id', en: 'id of the plan' },
  issuer: { ja: '策定者', en: 'Issuer' },
  planKind: { ja: '計画の種類', en: 'Kind' },
  planStatus: { ja: '計画の状態', en: 'Status' },
  docPeriod: {
    ja: '計画の期間（印刷されたとおり。なければ空）',
    en: 'Its period as printed; empty where none is',
  },
  keep: { ja: '書きとめる', en: 'Keep' },
  kept: { ja: '書きとめました。', en: 'Kept.' },
  who: { ja: 'お名前', en: 'Your name' },
  whoWhy: {
    ja: 'だれが受け入れたかは、指標の来歴に残り、公開されます。',
    en: 'Who accepted stands in the provenance of each indicator, for all to see.',
  },
  begin: { ja: '始める', en: 'Begin' },
  answerFigure: { ja: '値を書いて答える', en: 'Answer with a figure' },
  dismiss: { ja: '値ではない（退ける）', en: 'No figure: dismiss' },
  belongsTo: { ja: 'どの指標の値か', en: 'Of which indicator' },
  newRecord: { ja: '（提案にない指標）', en: '(one that is not proposed)' },
  couldBe: { ja: '考えられる読み', en: 'What it could be' },
  leftOut: {
    ja: (count: number) => `指標ではないとしたもの（${count}）`,
    en: (count: number) => `Left out as no indicators (${count})`,
  },
  bringIn: { ja: '指標として取り込む', en: 'Bring in' },
  broughtIn: { ja: '取り込みました。', en: 'Brought in.' },
  seedsWrite: { ja: 'seeds に書く', en: 'Write the seeds' },
  seedsWhy: {
    ja: '受け入れたものを seeds の書式にし、seed と verify と同じ検査をしてから書きます。一つでも通らなければ何も書きません。',
    en: 'What is accepted is put into the form of the seeds and checked as “seed” and “verify” do. Where anything fails, nothing is written.',
  },
  counts: {
    ja: (accepted: number, wanting: number, rejected: number, open: number) =>
      `受け入れた ${accepted}、残りあり ${wanting}、退けた ${rejected}、まだ ${open}`,
    en: (accepted: number, wanting: number, rejected: number, open: number) =>
      `${accepted} accepted, ${wanting} want more, ${rejected} rejected, ${open} open`,
  },
  noDocument: {
    ja: '先に「文書と計画」を書いてください。',
    en: 'First say what the document and its plan are.',
  },
  writtenTo: {
    ja: (kpis: number, cities: number, plans: number, folder: string) =>
      `指標 ${kpis}件・姉妹都市 ${cities}件・計画 ${plans}件を seeds/${folder} に書きました。`,
    en: (kpis: number, cities: number, plans: number, folder: string) =>
      `Wrote ${kpis} indicators, ${cities} sister cities and ${plans} plans to seeds/${folder}.`,
  },
  keptIds: {
    ja: 'すでにあり、そのままにしたもの',
    en: 'There already, and kept as they were',
  },
  waiting: { ja: 'まだ書けないもの', en: 'What still wants something' },
  faults: { ja: '検査を通らなかったので、何も書いていません', en: 'Not written: the checks found' },
  thenRun: { ja: '次に端末で', en: 'Then, in a terminal' },
  keysOn: { ja: '一文字のキーを使う', en: 'Use single keys' },
  keyHelp: { ja: 'キーの一覧', en: 'The keys' },
  keyNext: { ja: '次・前の提案や問い', en: 'next, previous proposal or question' },
  keyCell: { ja: '次・前の欄', en: 'next, previous cell' },
  keyAccept: {
    ja: '指標・姉妹都市・計画を受け入れる',
    en: 'accept the indicator, sister city or plan',
  },
  keyCorrect: { ja: '欄を訂正する・問いに答える', en: 'correct the cell, answer the question' },
  keyReject: {
    ja: '欄を除く（名称の上では全体を退ける）',
    en: 'leave the cell out; on the name, reject the whole',
  },
  keyNear: { ja: '近い指標を選ぶ', en: 'choose a near indicator' },
  keySearch: { ja: 'ほかの指標を探す', en: 'search another indicator' },
  keyWrite: { ja: '新しい指標を書く', en: 'write a new indicator' },
  keyForm: { ja: '印刷されていないことの欄へ', en: 'to what the document does not print' },
  keyText: { ja: '画像と本文を切り替える', en: 'picture or text' },
  keyLeave: { ja: '書く欄から出る', en: 'leave a field' },
});
export type ReviewTexts = ReturnType<
  typeof pickTexts<{
    [K in keyof typeof reviewTexts]: (typeof reviewTexts)[K]['ja'];
  }>
>;
