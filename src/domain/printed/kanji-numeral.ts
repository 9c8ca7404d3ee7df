import { COUNTING_SCALES } from '../unit-table.js';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  元: 1,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The characters that numbers in kanji are written with. */
export const KANJI_DIGITS = '〇零一二三四五六七八九';
export const KANJI_NUMERAL = `${KANJI_DIGITS}十百千万億兆`;

/**
 * A number in kanji: 二十三, 百二十, 二〇二三. NaN where it is none, and where two digits without a
 * scale leave room for doubt: 五六人 may be five or six.
 */
export function kanjiNumber(text: string): number {
  if (!/[十百千万億兆]/u.test(text)) return positional(text);
  let [sum, below, digit] = [0, 0, Number.NaN];
  for (const char of text) {
    const exponent = COUNTING_SCALES[char];
    if (exponent === undefined) {
      if (!Number.isNaN(digit)) return Number.NaN;
      digit = DIGITS[char] ?? Number.NaN;
    } else if (exponent < 4) {
      below += (Number.isNaN(digit) ? 1 : digit) * 10 ** exponent;
      digit = Number.NaN;
    } else {
      const group = below + (Number.isNaN(digit) ? 0 : digit);
      sum += (group || Number.NaN) * 10 ** exponent;
      [below, digit] = [0, Number.NaN];
    }
  }
  return sum + below + (Number.isNaN(digit) ? 0 : digit);
}

function positional(text: string): number {
  const digits = [...text].map((char) => DIGITS[char]);
  if (digits.includes(undefined) || digits.length === 0) return Number.NaN;
  if (digits.length === 2 && !/[〇零]/u.test(text)) return Number.NaN;
  return digits.length > 8 ? Number.NaN : Number(digits.join(''));
}
