/** The characters that print around figures, as classes of a regular expression, after folding. */

/** Raised and circled marks, folded to one private character each: of a note, of a list's item. */
export const NOTE = '\uE000';
export const ITEM = '\uE001';
/** Where columns part: two blanks or more, a tab, an empty line. */
export const GAP = '\t';

/** A minus that is nothing else. */
export const TRIANGLES = '△▲∆Δ';
/** Dashes: a minus, the middle of a range, a mark of absence, by where they stand. */
export const DASHES = '\\-−‐‒–—―─━ーｰ˗﹣➖';
export const TILDES = '~〜∼～';

/** Marks that point to a note: they belong to no figure. */
export const NOTE_MARKS = `${NOTE}${ITEM}※*†‡`;

/** Fractions that are one character, as decimals. Thirds have none, and no figure is read from them. */
export const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅕': '.2',
  '⅖': '.4',
  '⅗': '.6',
  '⅘': '.8',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
};

/** ① ⑴ ⒈ ⓵ ❶ ➀ ㈠ ㊀ and the like, which number items or notes: NFKC would make digits of them. */
export const ITEM_MARKS =
  '\\u2460-\\u24ff\\u2776-\\u2793\\u3220-\\u3229\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf';
