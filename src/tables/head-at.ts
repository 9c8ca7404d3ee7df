import type { Cell, Sheet } from './table.js';

/** The cell that is seen at a place: that of the merged block around it, where there is one. */
export function headAt(sheet: Sheet, row: number, column: number): Cell | null {
  const block = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return block ? sheet.at(block.top, block.left) : sheet.at(row, column);
}
