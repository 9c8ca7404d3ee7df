import { words } from '../lib/words.js';

/** Which part of a record a piece of evidence stands for. */
export const FactPart = words('RECORD', 'NARRATIVE', 'BUDGET', 'REPORTED_PROGRESS');
export type FactPart = keyof typeof FactPart;
