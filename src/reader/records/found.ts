import type { Block } from '../blocks/block.js';
import type { LeftOut } from '../left-out.js';
import type { RawRecord } from './raw-record.js';

/** What a finder makes of blocks: the indicators, and what has figures and is none. */
export interface Found {
  records: readonly RawRecord[];
  leftOut: readonly LeftOut[];
}

/** Finds the indicators of one way of printing them. */
export type Find = (blocks: readonly Block[]) => Found;
