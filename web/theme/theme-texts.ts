import { declareTexts } from '../lib/texts.js';

export const themeTownTexts = declareTexts({
  none: {
    ja: '読んだ文書に、このテーマの政策はありません。',
    en: 'What we read has no policy on this theme.',
  },
  noneFound: {
    ja: '読んだ文書のこのテーマの政策に、この言葉はありません。',
    en: 'None of its policies on this theme has these words.',
  },
  read: { ja: '読んだもの', en: 'What we read' },
  notRead: {
    ja: 'この町の文書は、まだ一つも読んでいません。政策がないという意味ではありません。',
    en: 'We have read none of its documents. That does not mean that it has no policies.',
  },
  policies: { ja: '施策と取組', en: 'Policies of all levels' },
  offices: { ja: '担当の記載', en: 'With an office' },
  timetables: { ja: '工程の記載', en: 'With a timetable' },
  money: { ja: '金額の記載', en: 'With money' },
  kpis: { ja: 'KPI', en: 'KPIs' },
  plans: { ja: '計画', en: 'Plans' },
  count: { ja: (count: string) => `${count}件`, en: (count: string) => count },
  notPrinted: { ja: '印字なし', en: 'not printed' },
  ofFirst: {
    ja: (count: string) => `読み込んだ${count}件について`,
    en: (count: string) => `of the ${count} that are loaded`,
  },
  office: { ja: '担当', en: 'Office' },
  otherKpis: {
    ja: 'このテーマの目標（上の施策のもののほか）',
    en: 'Targets on this theme that measure none of these',
  },
  moreKpis: {
    ja: (first: string, total: string) =>
      `このテーマのKPI ${total}件のうち、初めの${first}件を見ています。目標の一覧ですべて見る`,
    en: (first: string, total: string) =>
      `Of its ${total} KPIs on this theme the first ${first} were looked at: all are in the list of targets`,
  },
  inTown: { ja: '町のページで見る', en: 'On the page of the town' },
  of: { ja: (label: string) => `（${label}の下）`, en: (label: string) => ` (under ${label})` },
});
