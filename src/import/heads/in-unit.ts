import { convert, sameQuantity } from '../../domain/units.js';
import type { ReadDropped, ReadFigure } from '../dataset.js';
import type { PathColumn } from './find-columns-by-path.js';

/** Figures that are printed in another unit than their series has, in that of the series: 千円 as 円. */
export function* inUnit(
  reads: Iterable<ReadFigure | ReadDropped>,
  columns: readonly PathColumn[],
): Generator<ReadFigure | ReadDropped> {
  const other = new Map(
    columns.flatMap(({ head, is, printedUnit: unit }) =>
      unit !== null && unit !== is.unit && sameQuantity(unit, is.unit)
        ? [[head.column, { from: unit, to: is.unit }] as const]
        : [],
    ),
  );
  for (const read of reads) {
    const units = 'dropped' in read ? undefined : other.get(read.column);
    if ('dropped' in read || !units || read.value === null) yield read;
    else yield { ...read, value: `${convert(Number(read.value), units.from, units.to)}` };
  }
}
