import { declareTexts } from '../lib/texts.js';

export const townTexts = declareTexts({
  CITY: { ja: '市', en: 'city' },
  TOWN: { ja: '町', en: 'town' },
  VILLAGE: { ja: '村', en: 'village' },
  SPECIAL_WARD: { ja: '特別区', en: 'special ward of Tokyo' },
  kind: { ja: '種別', en: 'Kind' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  code: { ja: '団体コード', en: 'Code' },
  unknown: { ja: 'このコードの市区町村はありません', en: 'No municipality has this code' },
  unknownHint: {
    ja: 'コードは6桁です（香取市は122360）。名前からも探せます。',
    en: 'Codes have six digits (that of Katori City is 122360). Towns can be found by name, too.',
  },
  toTowns: { ja: '市区町村を探す', en: 'Find a town' },
  documents: { ja: '読んだ文書', en: 'Documents that we read' },
  noDocuments: {
    ja: 'この市区町村の文書は、まだ一つも読んでいません。計画や目標がないという意味ではありません。',
    en: 'We have read none of its documents. That does not mean that it has no plans or targets.',
  },
  WHOLE: { ja: '全部', en: 'all of it' },
  EXCERPT: { ja: '一部', en: 'a part' },
  undated: { ja: '日付の記載なし', en: 'no date printed' },
  onlyWhatWeRead: {
    ja: 'このページにあるのは、読んだ文書に書かれていることだけです。ここにないことは、ないと決まったことではありません。',
    en: 'This page holds only what the documents say that we read. What is missing here may well exist.',
  },
  plans: { ja: '計画', en: 'Plans' },
  policies: { ja: '施策', en: 'Policies' },
  kpis: { ja: '目標と達成', en: 'Targets and what came' },
  statistics: { ja: '公的統計', en: 'Official statistics' },
  partners: { ja: '連携', en: 'Partners' },
  sisters: { ja: '姉妹都市', en: 'Sister cities' },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  none: { ja: '読んだ文書にはありません。', en: 'There are none in the documents that we read.' },
});
