import { declareTexts } from '../lib/texts.js';

/** Of the page's own form. */
export const compareTexts = declareTexts({
  title: { ja: '比べる', en: 'Compare' },
  search: { ja: '指標を探す', en: 'Find an indicator' },
  searchHint: {
    ja: '言葉、かな、英語で。例: ふるさと納税、いじゅう、settlers',
    en: 'In Japanese, kana or English: ふるさと納税, いじゅう, settlers',
  },
  nothingFound: { ja: '見つかりません', en: 'Nothing found' },
  alreadyCompared: {
    ja: '見つかった市区町村は、すでに比べています',
    en: 'What was found is compared already',
  },
  towns: { ja: '市区町村', en: 'Towns' },
  years: { ja: '年', en: 'Years' },
  from: { ja: '始め', en: 'From' },
  to: { ja: '終わり', en: 'To' },
  firstYear: { ja: '初めから', en: 'First' },
  lastYear: { ja: '終わりまで', en: 'Last' },
  measures: { ja: '値の種類', en: 'Figures' },
  perHead: { ja: '一人当たり', en: 'Per head' },
  remove: { ja: (town: string) => `${town}を外す`, en: (town: string) => `Remove ${town}` },
  usualTowns: { ja: '文書のある市に戻す', en: 'Back to the towns with documents' },
  addTown: { ja: '市区町村を加える', en: 'Add a town' },
  addTownHint: {
    ja: '全国1,741市区町村から。名前、かな、都道府県で',
    en: 'Any of 1,741: by name, kana or prefecture',
  },
  hasPlan: { ja: '計画の文書あり', en: 'plan documents held' },
  hasNoPlan: { ja: '文書なし', en: 'no documents' },
  more: { ja: '条件を変える（市区町村・年・種類）', en: 'Towns, years, figures' },
  skipTable: { ja: '表を飛ばして「持ち帰る」へ', en: 'Skip the table, to “Take away”' },
});
