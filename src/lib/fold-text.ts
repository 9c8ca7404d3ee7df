import { usualKanji } from './kanji-forms.js';
import { toHiragana } from './text.js';

/** Letters and digits of scripts whose words stand apart. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Nd}]';
const letter = new RegExp(LETTER, 'u');
const words = new RegExp(`${LETTER}+`, 'gu');
const spaceBeforeOthers = new RegExp(`\\s+(?!${LETTER})`, 'gu');

/**
 * Running text as a search compares it: without difference of width, case, accents, hiragana and
 * katakana (ヶ is ケ), and old and new forms of kanji; white space and middle dots count only between
 * words of letters. Every word of letters or digits
 * begins with a space: " dx推進" holds " dx" and 推進, but not " x". So a word of English is found
 * at its beginning, and Japanese anywhere.
 */
export function foldText(text: string): string {
  return foldLetters(text).replace(words, ' $&').replace(spaceBeforeOthers, '');
}

/** Hiragana, ideographs and small letters: no more than the forms of kanji is left to fold. */
const plainAlready = /^[ぁ-ゔ一-鿿、。a-z0-9]*$/;

/** What `foldText` does to each character; white space stays, and a middle dot becomes some. */
export function foldLetters(text: string): string {
  if (plainAlready.test(text)) return usualKanji(text);
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[・·‧]/g, ' ')
    .toLowerCase()
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]+/g, (accented) => accented.normalize('NFD'))
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    // The same letter: which one is written depends on what follows.
    .replaceAll('ς', 'σ');
  return usualKanji(toHiragana(plain));
}

/** A text with the way back from its folded form to what is written. */
export interface FoldedText {
  /** As `foldText` gives it. */
  folded: string;
  /** The written characters, as a reader counts them. */
  characters: string[];
  /** For each UTF-16 unit of `folded` the index of the written character that it comes from. */
  origins: number[];
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** `foldText`, character by character. */
export function foldWithOrigins(text: string): FoldedText {
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment);
  const origins: number[] = [];
  let folded = '';
  let inWord = false;
  for (const [i, character] of characters.entries()) {
    for (const char of foldLetters(character)) {
      const begins = letter.test(char);
      if (!/\s/u.test(char)) {
        const piece = begins && !inWord ? ` ${char}` : char;
        folded += piece;
        origins.push(...Array<number>(piece.length).fill(i));
      }
      inWord = begins;
    }
  }
  return { folded, characters, origins };
}
