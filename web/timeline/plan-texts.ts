import { declareTexts } from '../lib/texts.js';

export const planTexts = declareTexts({
  timeline: { ja: '期間が書かれている計画', en: 'Plans with printed years' },
  earlier: { ja: '前からの計画も見る', en: 'Those that began earlier, too' },
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
  yearsNotPrinted: { ja: '期間の記載なし', en: 'years not printed' },
  follows: { ja: '前の計画: ', en: 'Takes the place of: ' },
  precedes: { ja: '次の計画: ', en: 'Followed by: ' },
  and: { ja: '、', en: ', ' },
  today: { ja: (day: string) => `今日 ${day}`, en: (day: string) => `today, ${day}` },
  yearsNote: {
    ja: '目盛りは年度（4月から翌年3月）です。縦の線は今日を指します。',
    en: 'Years are fiscal, April to March. The upright line marks today.',
  },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
});
