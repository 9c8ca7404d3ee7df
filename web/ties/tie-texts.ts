import { declareTexts } from '../lib/texts.js';

export const tieTexts = declareTexts({
  asOf: { ja: (date: string) => `（${date}時点）`, en: (date: string) => ` (as of ${date})` },
  statusNote: {
    ja: '締結・協議中などの状態は、文書が書かれた時点のものです。今の状態ではありません。',
    en: 'Whether something is concluded or in talks is as of the document, not of today.',
  },
  noDate: { ja: '日付の記載なし', en: 'no date printed' },
  since: { ja: (date: string) => `${date}から`, en: (date: string) => `since ${date}` },
  of: { ja: '町:', en: 'Town:' },
  printed: { ja: '印刷された日付:', en: 'Date as printed:' },
  exchange: { ja: '交流', en: 'Exchange' },
  show: { ja: '一覧を見る', en: 'Show them' },
  namedBy: { ja: 'ほかの町の文書に名前が出るもの', en: 'Named in documents of other towns' },
});
