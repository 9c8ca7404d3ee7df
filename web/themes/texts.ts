import { declareTexts } from '../lib/texts.js';

export const themesTexts = declareTexts({
  title: { ja: '政策をテーマで比べる', en: 'Policies by theme' },
  lead: {
    ja: '同じテーマに、どの町が何をするのか。町を横に並べて、施策の木、担当、工程、目標、お金を、出典とともに見られます。テーマは、まちくらべが施策を分けたもので、文書のことばではありません。',
    en: 'What each town does on a subject, side by side: its tree of policies, offices, timetable, targets and money, each with its source. The themes are ours, not the documents’.',
  },
  counts: {
    ja: (policies: string, towns: string, kpis: string) =>
      `施策 ${policies}件（${towns}市区町村）・KPI ${kpis}件`,
    en: (policies: string, towns: string, kpis: string) =>
      `policies ${policies} (towns: ${towns}) · KPIs ${kpis}`,
  },
  unknown: { ja: 'このテーマはありません', en: 'There is no such theme' },
  toThemes: { ja: 'テーマの一覧へ', en: 'To all themes' },
  summary: {
    ja: (theme: string, towns: string, policies: string) =>
      `読んだ文書では、${towns}市区町村に「${theme}」の施策が合わせて${policies}件あります（その下の取組を除く）。`,
    en: (theme: string, towns: string, policies: string) =>
      `In what we read, towns with policies on “${theme}”: ${towns}; policies together: ${policies}, those below them not counted.`,
  },
  notAll: {
    ja: '並んでいるのは読んだ文書にあるものだけで、件数の多さは取組の多さではありません。文書の細かさは町ごとに違います。',
    en: 'Only what our documents print is here. More policies do not mean that more is done: documents differ in how finely they divide.',
  },
  search: { ja: 'この中を探す（施策・KPIの名前）', en: 'Search in these (policies, KPIs)' },
  towns: { ja: '並べる町', en: 'Towns shown' },
  townCount: {
    ja: (count: string) => `施策 ${count}件`,
    en: (count: string) => `${count} policies`,
  },
  usual: { ja: '施策の多い町に戻す', en: 'Back to the towns with most policies' },
  addTown: { ja: 'ほかの町を加える', en: 'Add any other town' },
  addTownHint: { ja: '名前の一部を入れてください', en: 'Type a part of its name' },
  nothingFound: { ja: '見つかりません', en: 'Nothing found' },
  removeColumn: { ja: 'この町を外す', en: 'Remove this town' },
  targets: { ja: 'このテーマの目標の一覧', en: 'All targets on this theme' },
});
