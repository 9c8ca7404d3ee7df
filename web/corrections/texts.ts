import { declareTexts } from '../lib/texts.js';

export const correctionTexts = declareTexts({
  title: { ja: '訂正と、誤りの知らせ方', en: 'Corrections, and how to report an error' },
  soFar: { ja: 'これまでの訂正', en: 'Corrections so far' },
  none: {
    ja: 'この版には、まだ一つもありません。どの数値も、最初に入れたときの値のままです。',
    en: 'This release has none yet: every figure has the value with which it was entered.',
  },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  csv: { ja: '一覧を CSV で', en: 'The list as CSV' },
  feed: { ja: '新しい訂正を Atom で受け取る', en: 'New corrections as a feed (Atom)' },
  api: {
    ja: 'GraphQL では corrections と、数値ごとの Observation.corrections。',
    en: 'In GraphQL: corrections, and Observation.corrections of each figure.',
  },
  since: { ja: '訂正した日', en: 'Day of the correction' },
  record: { ja: '記録', en: 'Record' },
  field: { ja: '項目', en: 'Field' },
  was: { ja: '前の値', en: 'Was' },
  is: { ja: '今の値', en: 'Is' },
  nothing: { ja: 'なし', en: 'nothing' },
  reason: { ja: '理由', en: 'Why' },
  seen: { ja: '確かめたところ', en: 'Where it was seen' },
  year: { ja: (year: number) => `${year}年`, en: (year: number) => `${year}` },
  report: { ja: '誤りを知らせる', en: 'Report an error' },
  look: {
    ja: 'まちくらべの数値には、文書名・行・短い引用が付いています。おかしいと思ったら、まずその行をご覧ください。',
    en: 'Every figure carries its document, lines and a short quote: please look there first.',
  },
  tell: { ja: 'お知らせいただきたいこと', en: 'What to tell us' },
  tellRecord: {
    ja: '記録の id（数値の画面にあります）または、市区町村・指標・年',
    en: 'The id of the record (the panel of the figure shows it), or town, indicator and year',
  },
  tellValues: {
    ja: 'まちくらべが示す値と、正しいと思われる値',
    en: 'The value that we show, and the value that you think right',
  },
  tellSource: {
    ja: 'その根拠（文書名、頁または URL）',
    en: 'Where it is printed: document and page, or address',
  },
  where: {
    ja: 'このサービスのソースコードの置き場（リポジトリ）の issue に「数値の訂正」として書いてください。確かめたうえで元のデータを直し、記録の id、項目、前の値、新しい値、理由、日をこの一覧に加え、次の版に反映します。版の中身は書き換えません。',
    en: 'Open an issue titled “correction” in the repository of this service’s source code. When it is confirmed the data are corrected, this list says so (record, field, both values, reason, day), and the next release has it. The content of a release never changes.',
  },
  notOurs: {
    ja: '文書そのものの誤り（市の計画と国の統計が食い違う場合など）は直しません。どちらも出典とともに示します。',
    en: 'What a document itself prints wrongly, or where a plan and official statistics disagree, is not corrected: both are shown with their sources.',
  },
  notTowns: {
    ja: 'まちくらべは各市町村・各省庁が作成したものではありません。内容についての問い合わせを市町村に送らないでください。',
    en: 'The municipalities and ministries did not make this; please do not send them questions about it.',
  },
  changes: { ja: '版ごとの変更をすべて見る', en: 'All that changed between releases' },
});
