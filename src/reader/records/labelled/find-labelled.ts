import type { Line } from '../../blocks/block.js';
import type { LeftOut } from '../../left-out.js';
import type { Draft } from '../draft.js';
import type { Find } from '../found.js';
import type { RawRecord } from '../raw-record.js';
import { findCards } from './find-cards.js';
import { headingOver } from './heading-over.js';
import { findIndicatorBlocks } from './indicator-blocks.js';
import { findNumberedBlocks } from './numbered-blocks.js';
import { readSheetLines } from './sheet-lines.js';
import { readSheetTable } from './sheet-tables.js';

/** The indicators of sheets of labels and values: 施策評価シート, 事務事業評価シート, cards. */
export const findLabelled: Find = (blocks) => {
  const records: RawRecord[] = [];
  const leftOut: LeftOut[] = [];
  let lines: Line[] = [];
  const readLines = (): Draft | null => {
    const found = readSheetLines(lines);
    records.push(...found.records);
    leftOut.push(...found.leftOut);
    return found.open ?? headingOver(lines);
  };
  for (const block of blocks) {
    if (block.kind === 'LINE') {
      lines.push(block);
      continue;
    }
    const found = readSheetTable(block, readLines());
    lines = [];
    records.push(...(found?.records ?? []));
    leftOut.push(...(found?.leftOut ?? []));
  }
  readLines();
  for (const find of [findIndicatorBlocks, findNumberedBlocks, findCards]) {
    const taken = new Set(
      records.flatMap(({ figures }) => figures.flatMap(({ cell }) => cell.words)),
    );
    const isNew = ({ figures }: RawRecord) =>
      !figures.some(({ cell }) => cell.words.some((word) => taken.has(word)));
    records.push(...find(blocks).records.filter(isNew));
  }
  return { records, leftOut };
};
