import { declareTexts } from '../lib/texts.js';

export const partnersTexts = declareTexts({
  asOf: {
    ja: (date: string | null) => (date ? `${date}時点` : '文書の時点'),
    en: (date: string | null) => (date ? `as of ${date}` : 'as of the document'),
  },
  noDate: { ja: '日付の記載なし', en: 'no date printed' },
  since: { ja: (date: string) => `${date}から`, en: (date: string) => `since ${date}` },
  city: { ja: '都市', en: 'City' },
  country: { ja: '国・地域', en: 'Country' },
  tie: { ja: '関係', en: 'Tie' },
  sinceWhen: { ja: 'いつから', en: 'Since' },
  exchange: { ja: '交流', en: 'Exchange' },
  namedBy: { ja: 'ほかの町の文書に名前が出るもの', en: 'Named in documents of other towns' },
});
