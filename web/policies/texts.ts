import { declareTexts } from '../lib/texts.js';

export const policyPageTexts = declareTexts({
  title: { ja: '施策', en: 'Policies' },
  lead: {
    ja: '読んだ計画に書かれた施策です。どの段の施策も一件と数えます。一つのテーマで町を並べた画面は「テーマ」にあります。',
    en: 'The policies that the plans we read print, of every level. Towns side by side on one theme: see Themes.',
  },
  themes: { ja: 'テーマごとに町を並べて見る', en: 'Towns side by side by theme' },
  narrow: { ja: '施策を絞る', en: 'Narrow the policies' },
  theme: { ja: 'テーマ', en: 'Theme' },
  plan: { ja: '計画', en: 'Plan' },
  office: { ja: '担当課', en: 'Office in charge' },
  level: { ja: '段', en: 'Level' },
  words: { ja: '題名', en: 'Title' },
  inCharge: { ja: '担当:', en: 'In charge:' },
  ofPlan: { ja: '計画:', en: 'Plan:' },
  onThemes: { ja: 'テーマ:', en: 'Themes:' },
  reprint: { ja: '再掲', en: 'printed again' },
});
