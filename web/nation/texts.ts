import { declareTexts } from '../lib/texts.js';

export const nationPageTexts = declareTexts({
  year: { ja: '年', en: 'Year' },
  yearTowns: {
    ja: (year: number, count: number) => `${year}（${count.toLocaleString('ja')} の値）`,
    en: (year: number, count: number) => `${year} (${count.toLocaleString('en')} figures)`,
  },
  measure: { ja: '種類', en: 'Kind' },
  place: { ja: '範囲', en: 'Where' },
  perHead: { ja: '一人当たり', en: 'Per head' },
  csv: {
    ja: 'すべての市区町村の表（CSV）',
    en: 'The table of all towns (CSV)',
  },
  xlsx: { ja: '同じ表（Excel）', en: 'The same table (Excel)' },
  second: { ja: '縦の軸の指標', en: 'Indicator of the upright axis' },
  newest: { ja: '値の多い新しい年', en: 'The newest with many figures' },
  compare: {
    ja: '印を付けた町を、年を追って比べる',
    en: 'Compare the marked towns over the years',
  },
  aboutIndicator: { ja: 'この指標の定義を読む', en: 'What this indicator means' },
});
