/** Text of at most 300 characters, cut with an ellipsis: the length of a message. */
export function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

/** Text as it is compared: NFKC, without white space. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** `fold`, but a blank stays between two digits: "1 23団体" prints 1 and 23, and nowhere 123. */
export function foldFigures(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<!\d)\s+|\s+(?!\d)/gu, '')
    .replace(/\s+/gu, ' ');
}

/** Names joined for a search in them: each folded, a line each, so that no hit spans two. */
export function searchable(...names: readonly (string | null | undefined)[]): string {
  return names.flatMap((name) => (name ? [foldName(name)] : [])).join('\n');
}

/** `fold`, without difference of case and of hiragana and katakana: for names that people type. */
export function foldName(text: string): string {
  return toHiragana(fold(text).toLowerCase());
}

/** Katakana as hiragana; ー stays. */
export function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
