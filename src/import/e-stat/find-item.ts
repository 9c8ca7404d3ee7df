import { convert, sameQuantity, unitName } from '../../domain/units.js';
import type { Column, Columns } from '../columns.js';
import { foldHead } from '../fold-head.js';
import type { PrintedItem } from './printed-item.js';

/** An item that is a series here. */
export interface FoundItem {
  is: Column;
  /** A decimal number as printed, in the unit of the series. */
  inUnit(value: string): string;
}

/** Which word e-Stat prints for one of what is counted says nothing of its size. */
const COUNTERS = new Set([...'人件組戸所館園校店院棟', '世帯', '事業所', 'か所', '箇所', '施設']);

/** The series of an item: known by its code, if its name and its unit are that of the series, too; null where not. */
export function findItem(
  { code, name, unit }: PrintedItem,
  { columns }: Columns,
): FoundItem | null {
  const is = columns.find((one) => one.code === code);
  if (!is?.heads.some((head) => foldHead(head) === foldHead(name))) return null;
  const printed = unitName(unit ?? is.unit);
  if (printed === is.unit || (COUNTERS.has(printed) && COUNTERS.has(is.unit))) {
    return { is, inUnit: (value) => value };
  }
  if (!sameQuantity(printed, is.unit)) return null;
  return { is, inUnit: (value) => `${convert(Number(value), printed, is.unit)}` };
}
