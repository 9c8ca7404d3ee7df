import { declareTexts } from '../lib/texts.js';

export const indicatorTexts = declareTexts({
  title: { ja: '新しい指標を書く', en: 'Write a new indicator' },
  why: {
    ja: '多くの町が比べられる概念として書きます。docs/how-to/add-an-indicator.ja.md に説明があります。',
    en: 'It is a concept that many towns can be compared by: docs/how-to/add-an-indicator.md.',
  },
  id: { ja: 'id（例: community.volunteers）', en: 'id, such as community.volunteers' },
  name: { ja: '名称', en: 'Name in Japanese' },
  nameEn: { ja: '英語の名称', en: 'Name in English' },
  readings: { ja: '読み（ひらがな）', en: 'Its reading in hiragana' },
  aliases: { ja: '別名（、で区切る）', en: 'Other names, parted by 、' },
  unit: { ja: '単位', en: 'Unit' },
  theme: { ja: '分野', en: 'Theme' },
  definition: { ja: '定義（日本語）', en: 'Definition, in Japanese' },
  counted: { ja: '数えるもの（短く）', en: 'What is counted, in Japanese' },
  countedEn: { ja: '数えるもの（英語）', en: 'What is counted, in English' },
  open: {
    ja: '共通の定義がない（町ごとに数える範囲が違う）',
    en: 'There is no common definition: each town counts as it likes',
  },
});
