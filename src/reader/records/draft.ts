import type { Printed } from '../blocks/block.js';
import type { Doubt } from '../doubt.js';
import type { RawFigure, RawRecord, Reader } from './raw-record.js';

/** An indicator while its sheet is still read. */
export interface Draft extends Omit<RawRecord, 'reader' | 'under' | 'notes'> {
  figures: RawFigure[];
  doubts: Doubt[];
}

export const draftOf = (name: Printed): Draft => ({
  name,
  unit: null,
  definition: null,
  measuredBy: null,
  direction: null,
  marked: null,
  figures: [],
  doubts: [],
});

/** The record of a draft; nothing where neither a figure nor a doubt came to it. */
export const recordsOf = (reader: Reader, drafts: readonly Draft[]): RawRecord[] =>
  drafts
    .filter(({ figures, doubts }) => figures.length > 0 || doubts.length > 0)
    .map((draft) => ({ reader, under: [], notes: [], ...draft }));
