import { declareTexts } from '../lib/texts.js';
import type { OrderName } from './view.js';

export const targetsTexts = declareTexts({
  title: { ja: '目標', en: 'Targets' },
  lead: {
    ja: '町が印刷した目標（KPI）のすべてと、いま言えること。達成したかどうかは、印刷された数値だけから決まった規則で言い、理由なしに「未達」とはしません。',
    en: 'Every target (KPI) that towns have printed, and what can be said of it now. Whether one is reached follows from printed figures alone, by fixed rules; what is open says why.',
  },
  which: {
    ja: '一つのKPIに目標がいくつもあるときは、実績値のある最も新しい目標（なければ最も新しい目標）で数え、ほかの年は下に並べます。',
    en: 'Where a KPI has several targets, it counts by the newest one that has an actual value (else by the newest one); those of other years stand below it.',
  },
  summary: {
    ja: (total: string, parts: string) => `目標のあるKPI ${total}件のうち、${parts}。`,
    en: (total: string, parts: string) => `Of ${total} KPIs with a target: ${parts}.`,
  },
  part: {
    ja: (word: string, count: string) => `${word} ${count}件`,
    en: (word: string, count: string) => `${word.toLowerCase()} ${count}`,
  },
  comma: { ja: '、', en: ', ' },
  search: { ja: '名前か定義', en: 'Name or definition' },
  narrow: { ja: '目標を絞る', en: 'Narrow the targets' },
  state: { ja: '状態', en: 'State' },
  indicator: { ja: '指標', en: 'Indicator' },
  list: { ja: '一覧', en: 'The list' },
  count: { ja: (count: string) => `${count}件`, en: (count: string) => count },
  town: { ja: '町', en: 'Town' },
  theme: { ja: 'テーマ', en: 'Theme' },
  year: { ja: '目標の年', en: 'Year of the target' },
  sort: { ja: '並べ方', en: 'Sorted by' },
  undated: { ja: '年の記載なし', en: 'no year printed' },
  more: {
    ja: (shown: string, all: string) =>
      `目標の多い${shown}の町です（全${all}）。ほかの町は、町のページの「目標」から。`,
    en: (shown: string, all: string) =>
      `The ${shown} towns with most targets, of ${all}. Others: see the page of the town.`,
  },
  noProgress: {
    ja: '進みの割合では並べません。数えるものも測り方（現状値から、0から）も目標ごとに違うためです。一つの指標の中で比べてよい町どうしは、比べるページが示します。',
    en: 'The list is not sorted by progress: what is counted and how it is held (from a baseline, from zero) differ from target to target. Which towns may be compared on one indicator, its comparison says.',
  },
  nothing: {
    ja: 'この条件に合う目標は、読んだ文書にはありません。',
    en: 'What we read has no target that fits these conditions.',
  },
  compare: {
    ja: 'この指標を町どうしで比べる（比べてよいかの判定つき）',
    en: 'Compare towns on this indicator, with its verdict',
  },
  figures: { ja: 'この指標の数値すべて（CSV）', en: 'All figures of this indicator (CSV)' },
});

export const orderWords = declareTexts<Record<OrderName, string>>({
  town: { ja: '町の順（文書の順）', en: 'town, in the order of the documents' },
  'year-new': { ja: '目標の年（新しい順）', en: 'year of the target, newest first' },
  'year-old': { ja: '目標の年（古い順）', en: 'year of the target, oldest first' },
  name: { ja: '名前', en: 'name' },
});
