import { declareTexts } from '../lib/texts.js';

export const statisticsTexts = declareTexts({
  none: {
    ja: 'この市区町村の公的統計は、まだ収めていません。',
    en: 'We hold no official statistics on this town yet.',
  },
  peers: {
    ja: '似た市区町村（人口、65歳以上の割合、財政力の近い順）:',
    en: 'Towns most like it, by population, ageing and fiscal capacity:',
  },
  series: { ja: '系列', en: 'Series' },
  newest: { ja: '最も新しい値', en: 'Newest value' },
  years: { ja: '年', en: 'Years' },
  span: {
    ja: (first: number, last: number, count: number) => `${first}–${last}（${count}か年）`,
    en: (first: number, last: number, count: number) => `${first}–${last} (${count} years)`,
  },
  noValue: { ja: '値なし', en: 'no value' },
  publisher: { ja: '公表元', en: 'Publisher' },
});
