import { declareTexts } from '../lib/texts.js';

/** Of the page's own form. */
export const compareTexts = declareTexts({
  nation: { ja: '全国で見る', en: 'See all of Japan' },
  title: { ja: '比べる', en: 'Compare' },
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
  noFigures: {
    ja: (town: string) => `${town}には、この指標の値が、読んだ文書と統計にありません。`,
    en: (town: string) => `In what we read there is no figure of it for ${town}.`,
  },
  nearestWith: { ja: '値のある、近い市区町村:', en: 'Near it, with figures:' },
  othersWith: { ja: '値のある市区町村:', en: 'With figures:' },
  addNamed: { ja: (town: string) => `${town}を加える`, en: (town: string) => `Add ${town}` },
  leftOut: {
    ja: (text: string) => `アドレスの「${text}」は読めないので、除いて表示しています。`,
    en: (text: string) => `“${text}” in the address means nothing here and is left out.`,
  },
  TOWNS: {
    ja: '市区町村は6桁の全国地方公共団体コードで書きます。下の欄で、名前から選べます。',
    en: 'Towns are written as codes of six digits: choose them by name below.',
  },
  YEARS: {
    ja: '年は1900から2100までの西暦です。下の欄で選べます。',
    en: 'Years are from 1900 to 2100: choose them below.',
  },
  MEASURES: {
    ja: '値の種類は baseline、target、actual です。下の欄で選べます。',
    en: 'Figures are baseline, target or actual: choose them below.',
  },
  PER: {
    ja: '一人当たりは per=head です。下の欄で選べます。',
    en: 'Per head is per=head: choose it below.',
  },
  addTown: { ja: '市区町村を加える', en: 'Add a town' },
  addTownHint: {
    ja: '全国1,741市区町村から。名前、かな、都道府県で',
    en: 'Any of 1,741: by name, kana or prefecture',
  },
  hasPlan: { ja: '計画の文書あり', en: 'plan documents held' },
  hasNoPlan: { ja: '文書なし', en: 'no documents' },
  figuresOf: {
    ja: (count: number) => (count > 0 ? `この指標の値 ${count}` : 'この指標の値なし'),
    en: (count: number) => (count > 0 ? `figures of it: ${count}` : 'no figures of it'),
  },
  more: { ja: '条件を変える（市区町村・年・種類）', en: 'Towns, years, figures' },
  skipTable: { ja: '表を飛ばして「持ち帰る」へ', en: 'Skip the table, to “Take away”' },
});
