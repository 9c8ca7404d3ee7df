import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { missingWords } from '../ui/missing-words.js';
import type { Cell } from './series.js';

/** Why a cell has no value, in few words; where something is printed in its place, that and what it means. */
export function gapWords({ missing, observation }: Cell, language: Language): string {
  const word = missing ? pickTexts(missingWords, language)[missing] : '';
  if (!observation) return word;
  const printed = `「${observation.raw}」`;
  return `${printed} ${observation.note ?? word}`;
}
