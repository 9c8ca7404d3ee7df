import { ANYTHING, type ArgumentChecks } from '../argument-check.js';
import { onList, word } from '../closed-list.js';
import type { LineRange } from './fact.input.js';
import { checkLines } from './fact.store.js';

export const FACT_CHECKS = {
  LineRange: (_context, lines: LineRange, argument) => checkLines(lines, argument),
  'LineRange.from': ANYTHING,
  'LineRange.to': ANYTHING,
  'FactFilter.field': onList('UNKNOWN_WORD', 'a field that evidence names', ({ wordsInUse }) =>
    wordsInUse.evidenceFields.map(word),
  ),
} satisfies ArgumentChecks;
