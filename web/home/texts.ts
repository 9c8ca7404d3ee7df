import { declareTexts } from '../lib/texts.js';

export const homeTexts = declareTexts({
  title: {
    ja: '町は何を約束し、どこまで来たか',
    en: 'What towns promised, and how far they have come',
  },
  lead: {
    ja: '市区町村の計画が約束した数値と、その実績を、印刷された行までたどりながら比べられます。比べてはいけない数値には、そう書き、順位を付けません。',
    en: 'Compare what the plans of Japanese municipalities promise with what came, down to the printed line. Figures that must not be compared say so and are not ranked.',
  },
  search: { ja: 'すべてから探す', en: 'Search everything' },
  searchHint: {
    ja: '町、指標、施策、計画、連携、文書。例: 移住、香取市、furusato',
    en: 'Towns, indicators, policies, plans, partners, documents: 移住, Katori, furusato',
  },
  found: {
    ja: (total: number) => `${total}件見つかりました`,
    en: (total: number) => `${total} found`,
  },
  firstOf: {
    ja: (shown: number, total: number) => `${total}件のうち、近いもの${shown}件`,
    en: (shown: number, total: number) => `The best ${shown} of ${total}`,
  },
  nothing: {
    ja: '見つかりません。短い言葉や、別の言い方でも試してください。',
    en: 'Nothing found. Try a shorter or another word.',
  },
  all: { ja: 'すべて', en: 'Everything' },
  kinds: { ja: '種類で絞る', en: 'Only one kind' },
  more: { ja: (count: number) => `残りの${count}件`, en: (count: number) => `${count} more` },
  MUNICIPALITY: { ja: '市区町村', en: 'Towns' },
  INDICATOR: { ja: '指標', en: 'Indicators' },
  KPI: { ja: '計画の指標（KPI）', en: 'KPIs of plans' },
  POLICY: { ja: '施策', en: 'Policies' },
  PLAN: { ja: '計画', en: 'Plans' },
  PARTNERSHIP: { ja: '連携', en: 'Partnerships' },
  SISTER_CITY: { ja: '姉妹都市', en: 'Sister cities' },
  SOURCE_DOCUMENT: { ja: '文書', en: 'Documents' },
  examples: { ja: '例', en: 'Examples' },
  furusato: { ja: 'ふるさと納税、目標と実績', en: 'Hometown tax: promised and received' },
  furusatoWhy: {
    ja: '計画の目標と、総務省が数えた受入額。目標の一つひとつから、印刷された行まで開けます。',
    en: 'A plan’s targets beside what the ministry counted; each opens the line where it is printed.',
  },
  settlers: { ja: '移住者数は比べられるか', en: 'Can settlers be compared?' },
  settlersWhy: {
    ja: '移住者には全国共通の定義がありません。何が違うのかを、理由とともに示します。',
    en: 'Nobody has defined a settler for the whole country. What differs, and why it must not be ranked.',
  },
  burden: { ja: '将来負担比率の約束', en: 'A promise on debt' },
  burdenWhy: {
    ja: '目標は「以内」、つまり上限です。上限は、点ではなく範囲として扱います。',
    en: 'The target is an upper bound; a bound is never shown as a point.',
  },
  perHead: { ja: 'ふるさと納税、一人当たり', en: 'Hometown tax per head' },
  perHeadWhy: {
    ja: '受入額を、最も近い国勢調査の人口で割ります。',
    en: 'Donations divided by the population of the nearest census.',
  },
  targets: { ja: '目標はどうなったか', en: 'What became of the targets' },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  caution: {
    ja: '違いを一文添えれば、並べて使えます。違いは、表の上に書いています。',
    en: 'They may stand together with a sentence on what differs: it is said above the table.',
  },
  toComparison: { ja: '表と出典を見る', en: 'See the table and its sources' },
  rule: {
    ja: '最も多くの計画が目標にしている指標を選んでいます（同数なら一覧で先のもの）。',
    en: 'Chosen by rule: the indicator that most targets of plans join; of equals the first of the list.',
  },
  notRead: { ja: '読んだ文書になし', en: 'not in what we read' },
  readTowns: { ja: '文書を読んだ町', en: 'Towns whose documents we have read' },
  whereFigures: { ja: '数値のある都道府県', en: 'Prefectures with figures' },
  read: { ja: '計画などの文書を読んだ町がある', en: 'Documents of towns have been read' },
  counted: { ja: '公的統計の値だけがある', en: 'Values of official statistics only' },
  noFigures: { ja: 'まだ値がない', en: 'No value yet' },
  prefectures: {
    ja: (count: number) => `${count}都道府県`,
    en: (count: number) => (count === 1 ? '1 prefecture' : `${count} prefectures`),
  },
  heldIn: {
    ja: (name: string, read: number, counted: number, all: number) =>
      `${name}: ${all}市区町村のうち、文書を読んだ町${read}、公的統計の値がある町${counted}`,
    en: (name: string, read: number, counted: number, all: number) =>
      `${name}: documents of ${read}, official statistics of ${counted}, of ${all} municipalities`,
  },
  towns: { ja: (count: number) => `${count}町`, en: (count: number) => `${count}` },
  allTowns: {
    ja: (count: number) => `全国${count}市区町村から探す`,
    en: (count: number) => `Search all ${count} municipalities`,
  },
  data: { ja: 'データ', en: 'The data' },
  release: { ja: 'データの版', en: 'Release' },
  licence: { ja: 'まちくらべの作業分のライセンス', en: 'Licence of our own work' },
  licenceNote: { ja: '文書ごとの条件は別です', en: 'each document keeps its own terms' },
  plans: { ja: '計画', en: 'Plans' },
  policies: { ja: '施策', en: 'Policies' },
  kpis: { ja: '計画の指標（KPI）', en: 'KPIs' },
  observations: { ja: '数値と、数値がないという記載', en: 'Figures and printed absences' },
  evidence: { ja: '出典の行', en: 'Pieces of evidence' },
  users: { ja: '使う方へ', en: 'Ways in' },
  forReporters: { ja: '記者の方へ', en: 'For reporters' },
  forResearchers: { ja: '研究者の方へ', en: 'For researchers' },
  forDevelopers: { ja: '開発者の方へ', en: 'For developers' },
  developersLead: {
    ja: 'この画面に見えるものは、すべて一つの GraphQL API から来ています。鍵も登録も要りません。',
    en: 'All that you see here comes from one GraphQL API. No key, no registration.',
  },
  graphiql: { ja: 'GraphiQL で問い合わせを書く', en: 'Write queries in GraphiQL' },
  endpoint: { ja: 'API の場所', en: 'The endpoint' },
  reference: {
    ja: 'API の型と説明は GraphiQL の中で読めます。',
    en: 'GraphiQL also holds the reference manual.',
  },
  sources: { ja: '文書の一覧', en: 'All sources' },
  corrections: { ja: '誤りを知らせる', en: 'Report an error' },
});
