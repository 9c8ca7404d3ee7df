import { convert, sameQuantity } from '../../domain/units.js';
import type { FoundColumn } from '../find-columns.js';
import { unitsNamed } from './head-words.js';

/** The unit in which a column is printed, by its own head, else by the title; that of its series where neither says it. */
export function unitPrinted(
  { head, is, printedUnit }: FoundColumn & { printedUnit?: string | null },
  title: string,
): string {
  const named = [printedUnit, ...unitsNamed(head.text), ...unitsNamed(title)];
  return named.find((unit) => unit && sameQuantity(unit, is.unit)) ?? is.unit;
}

/** A figure that is printed in another unit than its series has, in that of the series: 千円 as 円. */
export const inUnit = (value: string, from: string, to: string): string =>
  from === to ? value : `${convert(Number(value), from, to)}`;
