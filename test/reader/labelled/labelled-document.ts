import type { Half } from '../halves.js';
import type { Labels } from '../labels.js';

/** Sets that are scored apart: what helps one may harm another. */
export const SETS = ['typeset', 'files', 'sheets', 'blocks', 'texts'] as const;

/** A file with what is to be read in it. */
export interface LabelledDocument {
  id: string;
  set: (typeof SETS)[number];
  /** How it is laid out. */
  layout: string;
  half: Half;
  path: string;
  labels: Labels;
}

/** Readings that are less sure than this test abstaining alone. */
export const SURE = 0.85;
