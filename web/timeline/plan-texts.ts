import { declareTexts } from '../lib/texts.js';

export const planTexts = declareTexts({
  timeline: { ja: '期間が書かれている計画', en: 'Plans with printed years' },
  noPeriod: { ja: '期間が書かれていない計画', en: 'Plans without printed years' },
  years: {
    ja: (start: number | null, end: number | null) =>
      start === null
        ? `${end}年度まで（始まりの記載なし）`
        : end === null
          ? `${start}年度から（終わりの記載なし）`
          : `${start}–${end}年度`,
    en: (start: number | null, end: number | null) =>
      start === null
        ? `to FY${end} (start not printed)`
        : end === null
          ? `from FY${start} (end not printed)`
          : `FY${start}–${end}`,
  },
});
