import { foldFigures } from '../../lib/text.js';
import type { Comparator } from '../vocabulary.js';

/** A figure read out of printed text. */
export interface Quantity {
  value: number;
  /** How many digits are printed after the point: one in "73.0%". */
  decimals: number;
  /** As printed after NFKC, "" where none is printed. */
  unit: string;
  comparator: Comparator;
}

/** After a Latin letter digits are part of a name or a unit: CO2, B5判, and m2, which is ㎡ after NFKC. */
const DIGITS = String.raw`(?<![A-Za-z](?:\d+\.?)?\d*)(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|(?<![\p{L}\d.])\.\d+`;
const UNIT = String.raw`(?:[^\d\s,()（）\-・、。]|(?<=[A-Za-z])[23]|(?<=[A-Za-z])-(?=[A-Za-z]))*?`;
const END = String.raw`(?<![A-Za-z])\d|[\s(),・、。]|-(?![A-Za-z])|$`;
const QUANTITY = new RegExp(`([△▲−-]?)(${DIGITS}),?(${UNIT})(以内|以下|以上)?(?=${END})`, 'gu');
/** ① and the like are marks of a list; NFKC would join them to the figure: "①5件" is no 15. */
const LIST_MARK = /[\u2460-\u24ff\u3251-\u325f\u32b1-\u32bf]/g;
/** White space that parts a figure from a word before it: "NPO 5団体" prints 5団体. */
const AFTER_LATIN = /(?<=[A-Za-z])\s+(?=\d)/gu;
const COMPARATORS: Record<string, Comparator> = {
  以内: 'AT_MOST',
  以下: 'AT_MOST',
  以上: 'AT_LEAST',
};

/**
 * The figures of a text, in its order: "30％以内" is 30 % AT_MOST, "▲1,200千円" is −1200 千円.
 * Full-width forms are read like others; a blank between two digits parts them; separators are
 * dropped; nothing is scaled.
 */
export function quantitiesIn(text: string): Quantity[] {
  const plain = foldFigures(
    text.replace(LIST_MARK, '・').normalize('NFKC').replace(AFTER_LATIN, '・'),
  );
  return [...plain.matchAll(QUANTITY)].map(([, sign, digits = '', unit = '', bound = '']) => ({
    value: Number(digits.replaceAll(',', '')) * (sign ? -1 : 1),
    decimals: digits.split('.')[1]?.length ?? 0,
    unit,
    comparator: COMPARATORS[bound] ?? 'EQUAL',
  }));
}
