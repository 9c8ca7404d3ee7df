import type { Language } from '../lib/language.js';
import { numberFormat } from '../lib/number-format.js';

/**
 * How near to an end of a ranking a place is, rounded up so that it is true: of 1,741 the 209th is in the
 * upper 12.1 %. Towns that share a place share this, too.
 */
export function shareOf(rank: number, ranked: number): { end: 'top' | 'bottom'; percent: number } {
  const fromTop = rank / ranked;
  const fromBottom = (ranked - rank + 1) / ranked;
  const end = fromTop <= fromBottom ? 'top' : 'bottom';
  const percent = Math.ceil((end === 'top' ? fromTop : fromBottom) * 1000 - 1e-9) / 10;
  return { end, percent };
}

/** A place in words: 高い順で 1,741 のうち 209 位（上位 12.1 %）. */
export function placeWords(rank: number, ranked: number, language: Language): string {
  const { format } = numberFormat(language, {});
  const { end, percent } = shareOf(rank, ranked);
  if (language === 'ja') {
    const where = end === 'top' ? '上位' : '下位';
    return `高い順で ${format(ranked)} のうち ${format(rank)} 位（${where} ${percent} %）`;
  }
  const where = end === 'top' ? 'highest' : 'lowest';
  return `number ${format(rank)} of ${format(ranked)} from the highest (among the ${where} ${percent} %)`;
}
