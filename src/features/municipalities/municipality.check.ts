import { ANYTHING, type ArgumentChecks } from '../argument-check.js';
import { askTowns, codesAsked, townAsked } from './ask-towns.js';

export const MUNICIPALITY_CHECKS = {
  code: ({ memory }, code: string, argument) => townAsked(memory, argument, code),
  'Query.prefecture.code': ANYTHING,
  codes: ({ memory }, codes: string[], argument) => codesAsked(memory, argument, codes),
  municipalityCodes: ({ memory }, codes: string[], argument) => codesAsked(memory, argument, codes),
  municipalities: ({ memory }, towns: string[], argument) => askTowns(memory, argument, towns),
} satisfies ArgumentChecks;
