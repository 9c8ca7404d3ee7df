import { declareTexts } from '../lib/texts.js';

export const agreementTexts = declareTexts({
  title: { ja: '連携・協定', en: 'Agreements and partners' },
  lead: {
    ja: '読んだ文書が挙げる、町がほかと結ぶ協定や連携です。締結・協議中などの状態は文書が書かれた時点のもので、今の状態ではありません。',
    en: 'The agreements and other relations of towns that the documents we read name. Whether one is concluded or in talks is as of the document, not of today.',
  },
  narrow: { ja: '連携を絞る', en: 'Narrow the agreements' },
  kind: { ja: '種別', en: 'Kind' },
  status: { ja: '状態（文書の時点）', en: 'State as of the document' },
  year: { ja: '結んだ年', en: 'Year of conclusion' },
  words: { ja: '名前か相手', en: 'Name or partner' },
});
