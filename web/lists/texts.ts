import { declareTexts } from '../lib/texts.js';

export const listTexts = declareTexts({
  towns: { ja: '市区町村', en: 'Towns' },
  indicators: { ja: '指標', en: 'Indicators' },
  filterTowns: { ja: '名前、かな、都道府県で絞る', en: 'Name, reading or prefecture' },
  filterIndicators: { ja: '名前、かな、別名で絞る', en: 'Name, reading or other name' },
  withDocuments: { ja: '文書を読んだ市区町村', en: 'Towns whose documents we have read' },
  withoutDocuments: {
    ja: '文書をまだ読んでいない市区町村',
    en: 'Towns whose documents we have not read',
  },
  without: {
    ja: '計画がないという意味ではありません。まちくらべがまだ読んでいない、というだけです。',
    en: 'That does not mean that they have no plans: we have not read them yet.',
  },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  found: {
    ja: (count: number) => `${count}件見つかりました`,
    en: (count: number) => `${count} found`,
  },
  nothing: { ja: '見つかりません。', en: 'Nothing found.' },
  kpis: { ja: (count: number) => `KPI ${count}件`, en: (count: number) => `KPIs: ${count}` },
  onlyStatistics: { ja: '公的統計だけ', en: 'official statistics only' },
});
