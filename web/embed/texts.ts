import { declareTexts } from '../lib/texts.js';

export const embedTexts = declareTexts({
  site: { ja: 'まちくらべ', en: 'Machikurabe' },
  release: { ja: 'データの版', en: 'release' },
  whole: { ja: '出典と数値をすべて見る', en: 'See all figures with their sources' },
});
