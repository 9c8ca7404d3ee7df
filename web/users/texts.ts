import { declareTexts } from '../lib/texts.js';

export const reporterTexts = declareTexts({
  title: { ja: '記者の方へ', en: 'For reporters' },
  lead: {
    ja: '問いから、引用できる数値まで。どの数値も、印刷された行まで開けます。',
    en: 'From a question to a figure that you can cite. Each opens the line on which it is printed.',
  },
  compare: {
    ja: '指標で町を比べます。数値の前に、比べてよいかどうかの判定と理由があります。',
    en: 'Compare towns by an indicator. Whether that may be done, and why not, stands before the figures.',
  },
  town: {
    ja: '町の計画、施策、目標を見ます。ここにないことは、町にないと決まったことではありません。',
    en: 'See the plans, policies and targets of a town. What is missing here may well exist.',
  },
  targets: {
    ja: '町のすべての目標を表にします。達成したか、言えない理由、印刷された行があります。',
    en: 'Take all targets of a town as a table: reached or not, why that cannot be said, and the printed line.',
  },
  workbook: {
    ja: '比較を Excel で受け取ります。「注記」のシートに、順位を付けてよいかと出典の書き方があります。',
    en: 'Take a comparison as a workbook. Its sheet of notes says whether towns may be ranked, and how to cite.',
  },
  wrong: {
    ja: '誤りを見つけたら、知らせてください。訂正はすべて記録に残ります。',
    en: 'Tell us of a wrong figure. Every correction stays on record.',
  },
});

export const researcherTexts = declareTexts({
  title: { ja: '研究者の方へ', en: 'For researchers' },
  lead: {
    ja: '表のすべて、指標の意味、変わらない版。値のない欄には、理由があります。',
    en: 'Whole tables, definitions, and releases that never change. An empty cell has its reason.',
  },
  indicator: {
    ja: '一つの指標の、すべての数値。町、年、種類、出典の行とともに。',
    en: 'All figures of an indicator, with town, year, measure and the line of the source.',
  },
  parquet: {
    ja: '比較を Parquet で。CSV、Excel、JSON も、終わりを変えるだけです。',
    en: 'A comparison as Parquet; change the ending for CSV, a workbook or JSON.',
  },
  meaning: {
    ja: '指標が何を数え、町ごとに何が違うか。',
    en: 'What an indicator counts, and what differs from town to town.',
  },
  sources: {
    ja: '読んだ文書と統計、その範囲と利用条件。',
    en: 'The documents and statistics that we read, how much of them, and their terms.',
  },
  changes: {
    ja: '版ごとの変更。/releases/ID/ で始まるアドレスは、ずっと同じ答えを返します。',
    en: 'What each release changed. An address below /releases/ID/ answers the same for ever.',
  },
  clients: {
    ja: 'Python と R には、一つのファイルのクライアントがあります（clients/python、clients/r）。',
    en: 'For Python and R there is a client of one file each (clients/python, clients/r).',
  },
});

export const developerTexts = declareTexts({
  title: { ja: '開発者の方へ', en: 'For developers' },
  lead: {
    ja: 'この画面に見えるものは、すべて一つの GraphQL API（/graphql）から来ています。鍵も登録も要りません。',
    en: 'All that you see here comes from one GraphQL API (/graphql). No key, no registration.',
  },
  console: { ja: '問い合わせを書いて試します。', en: 'Write a query and try it.' },
  schema: {
    ja: '型と説明のすべて。',
    en: 'Every type and field, described.',
  },
  tables: {
    ja: 'GraphQL なしで、比較を JSON で。',
    en: 'A comparison as JSON, without GraphQL.',
  },
  assistants: {
    ja: '言語モデルへの案内。道具は Model Context Protocol（/mcp）で使えます。',
    en: 'What a language model must know; its tools speak the Model Context Protocol (/mcp).',
  },
  client: {
    ja: 'TypeScript には、型のあるクライアントがあります（clients/typescript）。',
    en: 'For TypeScript there is a typed client (clients/typescript).',
  },
});
