import type { Words } from '../tables/file-problems.js';
import type { DoubtKind } from './doubt.js';

/** What a reader is told of each kind of doubt. */
export const DOUBT_WORDS: Record<DoubtKind, Words> = {
  CELLS_DO_NOT_FIT_HEADS: {
    ja: '行の欄の数が見出しの数と合いません。',
    en: 'The row has more or fewer cells than the head names.',
  },
  OUT_OF_RANGE: {
    ja: 'この行のほかの値と桁が違います。',
    en: 'It is away from the other values of its row by powers of ten.',
  },
  YEAR_TWICE: {
    ja: '同じ年の値が二つあります。',
    en: 'Two values claim one year.',
  },
  UNIT_DOES_NOT_FIT: {
    ja: '単位が、この指標の単位または値と合いません。',
    en: 'The unit contradicts that of the indicator, or the value cannot have it.',
  },
  NO_MEASURE: {
    ja: '基準値・目標値・実績値のどれかが印刷されていません。',
    en: 'Nothing printed says whether it is a baseline, a target or an actual.',
  },
  NOT_READ_FOR_CERTAIN: {
    ja: '読み方が一つに決まりません。',
    en: 'The print leaves more than one reading.',
  },
  ORDER_ALONE: {
    ja: 'どの値がどの名称のものかは、文字の並び順だけから読みました。',
    en: 'Which value belongs to which name was read from the order of the text alone.',
  },
  MEASURE_BY_POSITION: {
    ja: '基準値と目標値の別は、年と「以上」などから読みました。見出しに語がありません。',
    en: 'Which value is the target was read from years and bounds: no word says it.',
  },
  NAME_UNSURE: {
    ja: '名称が途中で切れているか、隣の語とつながっているおそれがあります。',
    en: 'The name may be cut, or run together with its neighbour.',
  },
  SAID_OF_SEVERAL: {
    ja: 'いくつかをまとめて言う語で、これ一つについての語ではありません。',
    en: 'It is said of several together, not of this one alone.',
  },
  NO_YEAR: { ja: '年が印刷されていません。', en: 'No year is printed for it.' },
  HEADS_DISAGREE: {
    ja: '見出しどうしの語が合わず、もっとも近い見出しで読みました。',
    en: 'Its heads say different things; the nearest one was taken.',
  },
  HEAD_CARRIED_OVER: {
    ja: '見出しは別のページにあります。',
    en: 'The head stands on another page.',
  },
  NO_UNIT: {
    ja: '単位が、欄にも見出しにも印刷されていません。',
    en: 'No unit is printed in cell, head or column.',
  },
  COLUMNS_BY_GAPS: {
    ja: '罫線がなく、列は語の間の空きから読みました。',
    en: 'There are no rulings: the columns were read from the gaps between words.',
  },
};
