import { declareTexts } from '../lib/texts.js';

/** What is asked of sister cities and plans, and said of them. */
export const partnerTexts = declareTexts({
  id: { ja: 'id', en: 'id' },
  nameEn: { ja: '英語の名称', en: 'Name in English' },
  country: { ja: '国', en: 'Country' },
  partnerCode: { ja: '市区町村コード（国内なら）', en: 'Code, of a municipality of Japan' },
  issuer: { ja: '策定者', en: 'Issuer' },
  kind: { ja: '種類', en: 'Kind' },
  kindLabel: { ja: '文書での呼び方（訂正で書く）', en: 'The document’s word (correct it)' },
  status: { ja: '状態', en: 'Status' },
  lacking: {
    ja: (fields: string) => `受け入れました。まだ書かれていません: ${fields}。`,
    en: (fields: string) => `Accepted. Not said yet: ${fields}.`,
  },
  thereAlready: {
    ja: (id: string) =>
      `同じ名のものが seeds にあります（id ${id}）。同じ id なら、seeds のものをそのままにします。`,
    en: (id: string) =>
      `The seeds have one of this name (id ${id}): with the same id, theirs is kept as it is.`,
  },
});
