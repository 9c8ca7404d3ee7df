import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparator } from '../../../src/domain/vocabulary.js';
import { groupsOf } from '../../../src/lib/align.js';
import type { Half } from '../halves.js';
import { MADE_UP } from './made-up-strings.js';

/** An indicator as it can be printed: figures in the order of years, decimals as printed. */
export interface Printable {
  name: string;
  /** "" where there is none. */
  unit: string;
  decimals: number;
  values: readonly number[];
  comparator: Comparator;
  /** Whether its figures rise. */
  grows: boolean;
}

interface Row {
  name: string;
  role: string;
  text: string;
  unit?: string;
  label?: string | null;
  page: number;
}

const PRINTED = '../shared/data/printed';
/** "7.4人以下 （R7年）": the figure, its unit, its bound; anything further is no plain cell. */
const PLAIN = /^([\d,]+(?:\.\d+)?)\s*([^\s\d（(]*?)\s*(以上|以下)?\s*(?:[（(][HR][^）)]*[）)])?$/u;
const BOUNDS: Record<string, Comparator> = { 以上: 'AT_LEAST', 以下: 'AT_MOST' };

/** Whether strings of real documents are there to typeset with. */
export const hasRealStrings = () => existsSync(PRINTED);

/**
 * What is typeset for a half: strings of real tables where they are there, of other documents for
 * each half, and always some that are made up.
 */
export function printableOf(half: Half): Printable[] {
  const madeUp = MADE_UP.filter((_, at) => (at % 2 === 0) === (half === 'TUNED')).map(
    ([name, unit, ...values]) => ({
      ...{ name, unit, values, comparator: 'EQUAL' as const },
      decimals: Math.max(...values.map(decimalsOf)),
      grows: isGrowing(values),
    }),
  );
  if (!hasRealStrings()) return madeUp;
  const kagawa = rowsOf('kagawa.jsonl').filter(
    ({ page }) => (page % 2 === 1) === (half === 'TUNED'),
  );
  const hokkaido = half === 'TUNED' ? [] : rowsOf('hokkaido.jsonl').filter(({ label }) => !label);
  return [...madeUp, ...printableIn(kagawa), ...printableIn(hokkaido)];
}

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

const isGrowing = (values: readonly number[]) => (values.at(-1) ?? 0) >= (values[0] ?? 0);

const rowsOf = (file: string): Row[] =>
  readFileSync(join(PRINTED, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Indicators of which every cell is one plain figure. */
function printableIn(rows: readonly Row[]): Printable[] {
  const byName = groupsOf(rows, ({ name }) => name.replace(/\s+/gu, ''));
  return [...byName].flatMap(([name, cells]) => {
    const read = cells.map(({ text }) => PLAIN.exec(text.trim()));
    const units = new Set(read.map((cell) => cell?.[2]));
    if (read.length !== 3 || read.some((cell) => cell === null) || units.size > 1) return [];
    const figures = read.map((cell) => cell?.[1]?.replaceAll(',', '') ?? '');
    const unit = cells[0]?.unit ?? read[0]?.[2] ?? '';
    return {
      name,
      unit: unit.startsWith('（') ? '' : unit,
      decimals: Math.max(...figures.map((figure) => decimalsOf(Number(figure)))),
      values: figures.map(Number),
      grows: isGrowing(figures.map(Number)),
      comparator: BOUNDS[read.at(-1)?.[3] ?? ''] ?? 'EQUAL',
    };
  });
}
