import type { Block } from '../../../../src/reader/blocks/block.js';
import { findInTables } from '../../../../src/reader/records/table/find-in-tables.js';

/** What was found, short: name, unit, and of each figure `heads: cell`. */
export const found = (...blocks: Block[]) =>
  findInTables(blocks).records.map(({ name, unit, figures }) => ({
    name: name.text,
    unit: unit?.text ?? null,
    figures: figures.map(
      ({ heads, cell }) => `${heads.map(({ text }) => text).join('/')}: ${cell.text}`,
    ),
  }));
