import { declareTexts } from '../lib/texts.js';

export const choiceTexts = declareTexts({
  narrow: { ja: '絞り込む', en: 'Narrow' },
  all: { ja: 'すべて', en: 'all' },
  towns: { ja: '市区町村で絞る', en: 'Narrow by town' },
  town: { ja: '市区町村', en: 'Town' },
  allTowns: { ja: 'すべての市区町村', en: 'all towns' },
  moreTowns: {
    ja: (count: number) => `ほか ${count} 市区町村`,
    en: (count: number) => `and ${count} more towns`,
  },
  counted: {
    ja: (text: string, count: number) => `${text}（${count}）`,
    en: (text: string, count: number) => `${text} (${count})`,
  },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  found: {
    ja: (count: number) => `${count}件あります`,
    en: (count: number) => `${count} found`,
  },
  words: { ja: '言葉', en: 'Words' },
  conditions: { ja: '絞り込みの条件', en: 'What the list is narrowed by' },
  drop: {
    ja: (label: string, words: string) => `${label}「${words}」を外す`,
    en: (label: string, words: string) => `Drop ${label} “${words}”`,
  },
  dropAll: { ja: 'すべて外す', en: 'Drop all' },
  leftOut: {
    ja: (text: string) =>
      `アドレスの「${text}」は、この一覧が知らない値なので、絞り込みに使っていません。欄で選び直してください。`,
    en: (text: string) =>
      `The list does not know “${text}” of the address and is not narrowed by it. Please choose again.`,
  },
  none: { ja: '読んだ文書にはありません。', en: 'There are none in the documents that we read.' },
  nothing: {
    ja: '読んだ文書には、この条件に合うものがありません。条件を外すと見つかるかもしれません。',
    en: 'The documents that we read hold nothing of this kind. Dropping a condition may find some.',
  },
  brings: {
    ja: (count: number) => `（外すと${count}件）`,
    en: (count: number) => `(${count} without it)`,
  },
});
