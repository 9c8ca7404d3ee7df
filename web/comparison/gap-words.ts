import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { missingWords } from '../ui/missing-words.js';
import type { Cell } from './series.js';

/** Why a cell has no value: what is printed in its place, if anything, and what that means. */
export function gapParts({ missing, observation }: Cell, language: Language) {
  const word = missing ? pickTexts(missingWords, language)[missing] : '';
  if (!observation) return { printed: null, note: null, word };
  return { printed: `「${observation.raw}」`, note: observation.note, word };
}

/** The same in few words. */
export function gapWords(cell: Cell, language: Language): string {
  const { printed, note, word } = gapParts(cell, language);
  return printed === null ? word : `${printed} ${note ?? word}`;
}
