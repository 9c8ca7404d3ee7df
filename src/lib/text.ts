/** Text of at most 300 characters, cut with an ellipsis: the length of a message. */
export function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

/** Text as it is compared: NFKC, without white space. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** `fold`, but one blank stays where any part two digits: "1  23団体" prints 1 and 23, and nowhere 123. */
export function foldFigures(text: string): string {
  return partFigures(text.normalize('NFKC'));
}

/** Text without white space but one blank where any parts two digits. */
export function partFigures(text: string): string {
  return text.replace(/(?<![\d\s])\s+|\s+(?![\d\s])/gu, '').replace(/\s+/gu, ' ');
}

const SMALL: Record<string, string> = { ヵ: 'か', ゕ: 'か', ヶ: 'け', ゖ: 'け' };

/** Katakana as hiragana, ヵ and ヶ as か and け; ー stays. */
export function toHiragana(text: string): string {
  return text
    .replace(/[ヵヶゕゖ]/g, (small) => SMALL[small] ?? small)
    .replace(/[\u30a1-\u30f4]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
