import { declareTexts } from '../lib/texts.js';

export const sisterTexts = declareTexts({
  title: { ja: '姉妹都市', en: 'Sister cities' },
  lead: {
    ja: '読んだ文書が挙げる姉妹都市、友好都市などです。一つの町の文書に書かれた関係が一件で、相手の文書にもあるかどうかを添えています。状態は文書の時点のものです。',
    en: 'The sister and friendship cities that the documents we read name: one for each tie that a town prints, with whether the other side prints it, too. States are as of the document.',
  },
  narrow: { ja: '姉妹都市を絞る', en: 'Narrow the sister cities' },
  country: { ja: '国・地域', en: 'Country or territory' },
  kind: { ja: '種別', en: 'Kind' },
  status: { ja: '状態（文書の時点）', en: 'State as of the document' },
  sides: { ja: '両方の文書にあるか', en: 'Do both sides print it?' },
  year: { ja: '結んだ年', en: 'Year of conclusion' },
  words: { ja: '相手の名前', en: 'Name of the partner' },
  map: { ja: '国・地域ごとの件数（地図）', en: 'How many by country, as a map' },
  mapNote: {
    ja: '一つの国・地域が一つのます目です。大きさや国境は表しません。',
    en: 'One tile a country or territory, whatever its size; no borders are meant.',
  },
  inCountry: {
    ja: (country: string, count: number) => `${country} ${count}件`,
    en: (country: string, count: number) => `${country}: ${count}`,
  },
});
