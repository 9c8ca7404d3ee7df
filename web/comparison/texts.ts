import { declareTexts } from '../lib/texts.js';

/** Of the chart, the table, the verdict and what stands beside them, on whichever page. */
export const comparisonTexts = declareTexts({
  search: { ja: '指標を探す', en: 'Find an indicator' },
  searchHint: {
    ja: '言葉、かな、英語で。例: ふるさと納税、いじゅう、settlers',
    en: 'In Japanese, kana or English: ふるさと納税, いじゅう, settlers',
  },
  unit: { ja: (unit: string) => `単位: ${unit}`, en: (unit: string) => `Unit: ${unit}` },
  BASELINE: { ja: '現状値', en: 'Baseline' },
  TARGET: { ja: '目標値', en: 'Target' },
  ACTUAL: { ja: '実績値', en: 'Actual' },
  COMPARABLE: { ja: '比べてよい', en: 'May be compared' },
  WITH_CAUTION: { ja: '注意して比べる', en: 'Compare with caution' },
  NOT_COMPARABLE: { ja: '比べてはいけない', en: 'Must not be compared' },
  COMPARABLE_WHY: {
    ja: '同じものを、同じように数えています。',
    en: 'They count the same thing in the same way.',
  },
  WITH_CAUTION_WHY: {
    ja: '次の違いを一文添えれば、並べて使えます。',
    en: 'They may stand together with a sentence on these differences.',
  },
  NOT_COMPARABLE_WHY: {
    ja: '数えているものが違うため、並べて優劣をつけられません。図は分けて描いています。',
    en: 'They do not count the same thing: neither rank them nor put them in one picture.',
  },
  someRanked: {
    ja: '順位は、同じものを同じように数えた系列どうしだけに付けています。次の違いがある系列は、順位に入れていません。',
    en: 'Only series that count the same in the same way are ranked. Those that differ so are not:',
  },
  noneRanked: {
    ja: '次の違いがあるため、順位は付けていません。',
    en: 'None are ranked, for these differences:',
  },
  nothingToCompare: { ja: '比べる相手がありません', en: 'Nothing to compare it with' },
  nothingToCompareWhy: {
    ja: '値のある市区町村が一つだけか、一つもありません。',
    en: 'One town at most has figures of it in what we read.',
  },
  verdict: { ja: '比べてよい数値か', en: 'May these figures be compared?' },
  plan: { ja: '計画', en: 'Plan' },
  chart: { ja: 'グラフ', en: 'Chart' },
  walkOf: {
    ja: (chart: string) => `${chart}矢印キーで値から値へ、Enterで出どころを開きます。`,
    en: (chart: string) => `${chart} Arrow keys lead from figure to figure, Enter opens one.`,
  },
  chartOf: {
    ja: (name: string) => `${name}のグラフ。同じ値が下の表にあります。`,
    en: (name: string) => `Chart of ${name}. The table below holds the same values.`,
  },
  table: { ja: '表', en: 'Table' },
  series: { ja: '市区町村と出典', en: 'Town and source' },
  town: { ja: '市区町村', en: 'Town' },
  source: { ja: '出典', en: 'Source' },
  seriesOf: {
    ja: (official: number, plans: number) => `統計 ${official}系列、計画のKPI ${plans}`,
    en: (official: number, plans: number) => `${official} official series, ${plans} KPIs of plans`,
  },
  unitHead: { ja: '単位', en: 'Unit' },
  official: { ja: '公的統計', en: 'official statistics' },
  planOf: { ja: (town: string) => `${town}の計画`, en: (town: string) => `plan of ${town}` },
  relatedPanel: { ja: '別の指標（比べられません）', en: 'Another indicator, not to be compared' },
  targetShort: { ja: '目標', en: 'target' },
  actualShort: { ja: '実績', en: 'actual' },
  baselineShort: { ja: '現状', en: 'baseline' },
  noValue: { ja: '実績値なし', en: 'no actual values' },
  nothingToDraw: {
    ja: 'この条件では、グラフに描ける値（年のある値）がありません。',
    en: 'There is no figure with a year to draw.',
  },
  notDrawn: {
    ja: 'グラフを描くプログラムを読み込めませんでした。同じ値が下の表にあります。',
    en: 'What draws the chart could not be loaded. The table below holds the same values.',
  },
  notFromZero: { ja: '縦軸は0から始まりません', en: 'The vertical axis does not begin at zero' },
  described: {
    ja: (name: string, year: number, value: string) => `${name}: ${year}年 ${value}。`,
    en: (name: string, year: number, value: string) => `${name}: ${value} in ${year}.`,
  },
  describedSpan: {
    ja: (name: string, from: number, first: string, to: number, last: string) =>
      `${name}: ${from}年 ${first}から${to}年 ${last}へ。`,
    en: (name: string, from: number, first: string, to: number, last: string) =>
      `${name}: from ${first} in ${from} to ${last} in ${to}.`,
  },
  keyOfficial: { ja: '実績（公的統計）', en: 'Actual, official statistics' },
  keyPlan: { ja: '実績（計画・評価書、点線）', en: "Actual, the town's own (dotted)" },
  keyTarget: { ja: '計画の目標', en: 'Target of a plan' },
  keyBaseline: { ja: '計画の現状値', en: 'Baseline of a plan' },
  keyUpper: { ja: '上限（以内・未満）', en: 'At most, or less than' },
  keyLower: { ja: '下限（以上・超）', en: 'At least, or more than' },
  keyRange: { ja: '範囲', en: 'A range' },
  keyAbout: { ja: 'おおよその値', en: 'About' },
  perHead: { ja: '一人当たり', en: 'Per head' },
  keyBreak: {
    ja: 'ここで定義か区域が変わり、前後の年は比べられません',
    en: 'Definition or area changes here: years before and after may not be compared',
  },
  broken: { ja: '定義の変更', en: 'Redefined' },
  medianOf: {
    ja: (value: string) => `中央値 ${value}`,
    en: (value: string) => `Median ${value}`,
  },
  dated: {
    ja: (name: string, year: string, value: string) => `${name}（${year}年）${value}`,
    en: (name: string, year: string, value: string) => `${name} (${year}) ${value}`,
  },
  keyGap: { ja: 'その年の値なし', en: 'No figure of that year' },
  sourceLine: {
    ja: (sources: string, release: string) => `出典: ${sources}。まちくらべ作成（版 ${release}）`,
    en: (sources: string, release: string) =>
      `Sources: ${sources}. Chart: Machikurabe (release ${release})`,
  },
  tableHint: {
    ja: '数値や理由を押すと、出どころが開きます。',
    en: 'Press a figure or a reason to see what is behind it.',
  },
  related: {
    ja: (name: string) => `別の指標: ${name}`,
    en: (name: string) => `another indicator: ${name}`,
  },
  moreReasons: {
    ja: (count: number) => `ほかの違い（${count}）`,
    en: (count: number) => `Other differences (${count})`,
  },
  unranked: {
    ja: (number: number) => `順位なし（注${number}）`,
    en: (number: number) => `not ranked (note ${number})`,
  },
  rankNote: { ja: (number: number) => `注${number}`, en: (number: number) => `Note ${number}:` },
  rankNotes: { ja: '順位を付けない理由', en: 'Why rows are not ranked' },
  relatedPolicies: { ja: '関係する施策', en: 'Policies on it' },
  undatedWhy: {
    ja: '文書に年がないため、表には入れず、グラフでは別の欄に描いています。',
    en: 'Their documents print no year: the table has none of them, and the chart draws them apart.',
  },
  place: { ja: (rank: number) => `${rank}位`, en: (rank: number) => `${rank}.` },
  summary: {
    ja: (median: string, count: number, missing: number) =>
      `${count}市区町村の中央値 ${median}${missing > 0 ? `（ほかに値のない市区町村 ${missing}）` : ''}`,
    en: (median: string, count: number, missing: number) =>
      `Median of ${count} towns${missing > 0 ? ` (${missing} more have no value)` : ''}: ${median}`,
  },
  discrepancies: { ja: '資料によって違う値', en: 'Where sources differ' },
  difference: {
    ja: (amount: string) => `差 ${amount}。`,
    en: (amount: string) => `They differ by ${amount}.`,
  },
  undated: { ja: '年の記載がない値', en: 'Without a printed year' },
});
