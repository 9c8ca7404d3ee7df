import type { Words } from '../tables/file-problems.js';
import type { LeftOutReason } from './left-out.js';

/** What a reader is told of each kind of figure that is no indicator. */
export const LEFT_OUT_WORDS: Record<LeftOutReason, Words> = {
  BUDGET: { ja: '予算・決算などの金額', en: 'an amount of a budget or of accounts' },
  TELEPHONE: { ja: '電話番号', en: 'a telephone number' },
  AGE_GROUP: { ja: '年齢の区分', en: 'ages of a group' },
  TARGET_GROUP_SIZE: { ja: '対象の大きさ（対象指標）', en: 'the size of the group it is for' },
  OTHER_PLACE: {
    ja: '国・県・ほかの自治体の値',
    en: 'a value of the nation, the prefecture or another town',
  },
  PAGE_NUMBER: { ja: 'ページ番号', en: 'a page number' },
  SCHEDULE: { ja: '日程', en: 'a schedule' },
  POPULATION_FORECAST: { ja: '人口の推計', en: 'a forecast of the population' },
};
