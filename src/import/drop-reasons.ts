import type { Words } from '../tables/file-problems.js';

/** Why a row is left out, and how that is said. */
export const DROP_REASONS = {
  NATION: { ja: '全国の行', en: 'the nation' },
  PREFECTURE: { ja: '都道府県の行', en: 'prefectures' },
  COUNTY: { ja: '郡の行', en: 'counties (郡)' },
  SUBTOTAL: { ja: '合計・小計の行', en: 'totals and subtotals' },
  WARD: { ja: '指定都市の区の行', en: 'wards of designated cities' },
  NORTHERN: { ja: '北方領土の村の行', en: 'villages of the northern territories' },
  FORMER: {
    ja: '今はなく、どう終わったかの記載がない市区町村や区の行',
    en: 'municipalities and wards that are no more, and not said how they ended',
  },
  NOTE: { ja: '注の行', en: 'notes' },
} as const satisfies Record<string, Words>;
export type DropReason = keyof typeof DROP_REASONS;
