import { declareTexts } from '../lib/texts.js';

/** Of cards, of ranks and of what an own plan makes of a figure. */
export const glanceTexts = declareTexts({
  atAGlance: { ja: '市区町村ごとの最新の値', en: 'The newest figures, town by town' },
  yearOf: { ja: (year: number) => `${year}年`, en: (year: number) => `${year}` },
  printedAt: { ja: '出どころ', en: 'Where it is printed' },
  whyGap: { ja: '理由', en: 'Why' },
  wholeTable: {
    ja: '表をすべて見る（全年・目標・理由）',
    en: 'The whole table: all years, targets, reasons',
  },
  foldTable: { ja: '表をたたむ', en: 'Fold the table' },
  moreInTable: {
    ja: (count: number) => `ほか${count}市区町村は、下の表にあります。`,
    en: (count: number) => `${count} more towns are in the table below.`,
  },
  progress: { ja: '目標にどこまで届いたか', en: 'How far the targets are reached' },
  progressNote: {
    ja: '印刷された値からまちくらべが計算しました。二つとも「達成率」と呼ばれるので、名前と計算を添えています。',
    en: 'Worked out by us from printed figures. Both are called 達成率 in Japan, so each has its name and its working.',
  },
  against: {
    ja: (year: number | null, target: string, actual: number | null) =>
      `${year === null ? '年の記載のない' : `${year}年の`}目標 ${target} と${actual === null ? '' : `${actual}年の`}実績：`,
    en: (year: number | null, target: string, actual: number | null) =>
      `The target ${year === null ? 'without a year' : `of ${year}`}, ${target}${actual === null ? '' : `, against the actual of ${actual}`}:`,
  },
  reached: { ja: '達成', en: 'reached' },
  notReached: { ja: '未達', en: 'not reached' },
  ranking: {
    ja: (year: number, unit: string) => `${year}年の順位（高い順、${unit}）`,
    en: (year: number, unit: string) => `Ranked, ${year} (the highest first, ${unit})`,
  },
  INCREASE: {
    ja: '計画は、この値を上げることを目指しています。',
    en: 'The plans want it to rise.',
  },
  DECREASE: {
    ja: '計画は、この値を下げることを目指しています。順位が上ほど、目指す向きから遠い値です。',
    en: 'The plans want it to fall: the higher in this list, the further from what is wanted.',
  },
  MAINTAIN: {
    ja: '計画は、この値を保つことを目指しています。高いことが良いとは限りません。',
    en: 'The plans want it kept: high is not better.',
  },
  notBetter: {
    ja: '高いことが良いとは限りません。',
    en: 'High is not necessarily better.',
  },
  notInRanking: { ja: '順位に入らない市区町村', en: 'Not in this ranking' },
  nothingPrintedHere: {
    ja: '計画に、この数値の記載なし（読んだ文書で）',
    en: 'Nothing on it in the plans that we read',
  },
  nothingPrinted: {
    ja: (all: string, some: string) =>
      `${all}のうち${some}：計画に、この数値の記載なし（読んだ文書で）`,
    en: (all: string, some: string) => `${some} of ${all}: nothing on it in the plans that we read`,
  },
});
