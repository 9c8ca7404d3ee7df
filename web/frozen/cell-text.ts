import { formatNumber } from '../lib/format-number.js';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { unitName } from '../lib/units.js';
import { figureText } from '../ui/figure-text.js';
import { missingWords } from '../ui/missing-words.js';
import type { ShownCell } from './changed-cells.js';

/** What a cell says, in one line: its figure with its unit, its words as printed, or why it has none. */
export function cellText(cell: ShownCell, language: Language): string {
  const { value, missing, raw, unit } = cell;
  if (value === null) {
    return raw ?? (missing ? pickTexts(missingWords, language)[missing] : '');
  }
  const format = (one: number) => formatNumber(one, language, unit);
  return figureText(cell, language, format, unitName(unit, language));
}
