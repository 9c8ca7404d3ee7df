import type { Words } from '../../tables/file-problems.js';
import type { Sheet } from '../../tables/table.js';
import type { ReadContext, ReadDropped, ReadFigure } from '../dataset.js';
import { problemAt } from '../problem-at.js';
import { readNumberCell } from '../read-number.js';

/** Where a table of cards prints what its rates are made of. */
interface RateTable {
  sheet: Sheet;
  /** Null where it is not printed. */
  population: number | null;
  /** The column of the cards that the rates of a series are of. */
  cardsOf(rateSeries: string): number | null;
}

const IS_RATE = /\.rate$/;

/**
 * Rates of cards have to be cards ÷ population, in %. A cell that holds 0.405 without a format says 40.5 % or 0.405 %:
 * where no population decides, it is refused.
 */
export function* checkRates(
  reads: Iterable<ReadFigure | ReadDropped>,
  table: RateTable,
  context: Pick<ReadContext, 'problem'>,
): Generator<ReadFigure | ReadDropped> {
  for (const read of reads) {
    const words = 'dropped' in read || !IS_RATE.test(read.series) ? null : faultOf(read, table);
    if (words === null) yield read;
    else context.problem(problemAt('RATE_DIFFERS', read as ReadFigure, words));
  }
}

function faultOf({ row, series, value, raw }: ReadFigure, table: RateTable): Words | null {
  if (value === null) return null;
  const cards = numberAt(table.sheet, row, table.cardsOf(series));
  const population = numberAt(table.sheet, row, table.population);
  const rate = Number(value);
  if (cards === null || population === null || population === 0) {
    return rate > 0 && rate <= 1 && !/[%％]$/u.test(raw) ? unclear(raw) : null;
  }
  const should = (100 * cards) / population;
  // One in its last digit: it may have been rounded down.
  const step = 10 ** -(value.split('.')[1] ?? '').length;
  return Math.abs(rate - should) <= step ? null : differs(raw, cards, population, should);
}

function numberAt(sheet: Sheet, row: number, column: number | null): number | null {
  const cell = column === null ? null : sheet.at(row, column);
  if (!cell) return null;
  const read = readNumberCell(cell.text.trim(), cell.number, {});
  return 'fault' in read || read.value === null ? null : Number(read.value);
}

const unclear = (raw: string): Words => ({
  ja: `「${raw}」が ${raw}% なのか、割合（${(Number(raw) * 100).toFixed(1)}%）なのか、この表からは決まりません。% で書くか、人口の列を添えてください。`,
  en: `"${raw}" may be ${raw} % or a fraction (${(Number(raw) * 100).toFixed(1)} %), and nothing in the table decides: print it in %, or add the column of the population.`,
});

const differs = (raw: string, cards: number, population: number, should: number): Words => ({
  ja: `「${raw}」は % の欄ですが、枚数 ${cards} ÷ 人口 ${population} は ${should.toFixed(1)}% です。% で書かれているか、列や行がずれていないか、公表元の表と見比べてください。`,
  en: `"${raw}" stands in a column of %, but ${cards} cards ÷ a population of ${population} are ${should.toFixed(1)} %: see that it is in % and that rows and columns are those of the publisher's file.`,
});
