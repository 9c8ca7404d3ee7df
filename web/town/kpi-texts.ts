import { declareTexts } from '../lib/texts.js';

export const kpiTexts = declareTexts({
  note: {
    ja: '達成の割合は、印刷された数値からまちくらべが計算したものです。町自身の進捗率は、そのまま並べています。「KPI」は、文書が重要業績評価指標としているものです。',
    en: 'How far a target is reached is worked out by us from printed figures. The town’s own rate stands beside it as printed. “KPI” marks those that the document itself calls so (重要業績評価指標).',
  },
  marked: { ja: 'KPI', en: 'KPI' },
  indicator: { ja: '比べる指標', en: 'Compared as' },
  compare: { ja: 'ほかの町と比べる', en: 'Compare with other towns' },
  policy: { ja: '施策', en: 'Policy' },
  BASELINE: { ja: '現状値', en: 'Baseline' },
  TARGET: { ja: '目標値', en: 'Target' },
  ACTUAL: { ja: '実績値', en: 'Actual' },
  noYear: { ja: '年の記載なし', en: 'no year printed' },
  notPrinted: { ja: '読んだ文書になし', en: 'not in what we read' },
  reached: { ja: '達成', en: 'reached' },
  notReached: { ja: '未達', en: 'not reached' },
  attainment: { ja: '目標までの達成', en: 'How far' },
  noRate: { ja: '割合は計算できません', en: 'No rate can be worked out' },
  because: { ja: (why: string) => `（${why}）`, en: (why: string) => ` (${why})` },
  colon: { ja: '：', en: ': ' },
  working: { ja: '計算と理由', en: 'Working and reasons' },
  formula: { ja: '計算', en: 'Working' },
  reason: { ja: '理由', en: 'Reason' },
  remark: { ja: '注', en: 'Note' },
  reported: { ja: '町の進捗率', en: 'The town’s own rate' },
  official: { ja: '公的統計', en: 'Official statistics' },
  inYear: {
    ja: (year: number) => `${year}年度の目標`,
    en: (year: number) => `Target of FY${year}`,
  },
});
