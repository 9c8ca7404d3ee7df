import { toHiragana, toRomaji } from 'wanakana';

const LONG_VOWEL = /o[ou]|uu/g;

/**
 * A place name in the Hepburn of signs: long o and u are written short, ei and ii stay, ん is
 * always n, and an apostrophe parts it from a vowel or y that follows (しんおんせん: Shin'onsen).
 * The reading does not tell where one word of a name ends: かつうら (katsu + ura) comes out as
 * Katsura. Such names need a correction beside the rule.
 */
export function placeNameRomaji(kana: string): string {
  const letters = toRomaji(kana.replaceAll('ー', '')).replace(LONG_VOWEL, (pair) => pair.charAt(0));
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** The same with its long vowels as the reading has them: Kouchi, Oume. */
export const longRomaji = (kana: string): string => toRomaji(kana);

/**
 * A word of small Latin letters read as romaji: furusato is ふるさと, gotemba-shi ごてんばし. Null where
 * it cannot be read so, and where fewer than three kana come out: "in" and "no" are rather English.
 */
export function kanaOfRomaji(word: string): string | null {
  const letters = word.replaceAll('-', '').replace(/m(?=[bmp])/g, 'n');
  const kana = /^[a-z']+$/.test(letters) ? toHiragana(letters) : '';
  return /^[ぁ-ゖー]{3,}$/.test(kana) ? kana : null;
}
