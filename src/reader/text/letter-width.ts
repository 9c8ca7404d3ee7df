/**
 * By what the columns of a text were made even: by half-width columns, where marks like ─, ① or ★ take
 * one or two; or, as pdftotext -layout does it, by characters, whatever their width.
 */
export const COUNTINGS = ['HALF_WIDTHS', 'HALF_WIDTHS_WIDE_MARKS', 'CHARACTERS'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** East Asian Width W and F. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** East Asian Width A, as far as Japanese text uses it. */
const MARK =
  /[§¨°±´¶×÷\u0391-\u03c9\u0401-\u0451\u2010-\u203b\u2103\u2116\u2121\u2153-\u22bf\u2312\u2460-\u266f]/u;
const WITHOUT_WIDTH = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** How many columns a letter takes. */
export function letterWidth(letter: string, counting: Counting): number {
  if (counting === 'CHARACTERS' || letter <= '~') return 1;
  if (WITHOUT_WIDTH.test(letter)) return 0;
  if (WIDE.test(letter)) return 2;
  return counting === 'HALF_WIDTHS_WIDE_MARKS' && MARK.test(letter) ? 2 : 1;
}
