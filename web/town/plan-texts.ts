import { declareTexts } from '../lib/texts.js';

export const planTexts = declareTexts({
  timeline: { ja: '期間が書かれている計画', en: 'Plans with printed years' },
  openStart: { ja: '始まりの記載なし', en: 'start not printed' },
  openEnd: { ja: '終わりの記載なし', en: 'end not printed' },
  noPeriod: { ja: '期間が書かれていない計画', en: 'Plans without printed years' },
  years: {
    ja: (start: number | null, end: number | null) => `${start ?? ''}–${end ?? ''}年度`,
    en: (start: number | null, end: number | null) => `FY${start ?? ''}–${end ?? ''}`,
  },
  printed: { ja: '記載', en: 'Printed' },
});
