import { declareTexts } from '../lib/texts.js';

export const planPageTexts = declareTexts({
  title: { ja: '計画', en: 'Plans' },
  lead: {
    ja: '読んだ文書が計画そのものであるか、名前を挙げている計画です。期間が書かれているものは町ごとの年表に、書かれていないものはその下にあります。',
    en: 'The plans that the documents we read are or name: those with printed years on a line of years, a lane a town; the others below.',
  },
  narrow: { ja: '計画を絞る', en: 'Narrow the plans' },
  kind: { ja: '種別', en: 'Kind' },
  status: { ja: '状態（文書の時点）', en: 'State as of the document' },
  theme: { ja: 'テーマ', en: 'Theme' },
  year: { ja: '期間に含む年度', en: 'In force in fiscal year' },
  ends: { ja: '終わる年度', en: 'Ends with fiscal year' },
  words: { ja: '名前か策定者', en: 'Name or issuer' },
  timeline: { ja: '年表', en: 'Line of years' },
  undated: { ja: '期間が書かれていない計画', en: 'Plans without printed years' },
  noDated: {
    ja: 'この中に、期間が書かれている計画はありません。',
    en: 'None of these has printed years.',
  },
});
