import type { Token } from '../../../domain/printed/token.js';
import type { Printed } from '../../blocks/block.js';
import { partOf } from '../printed-parts.js';

/** With brackets in them: （2022年度（令和4年度））. */
const BRACKETS = /[（(](?:[^（()）]|[（(][^（()）]*[）)])*[）)]/gu;

/** What brackets behind a figure say of its time: （2030年度）, （2031～2035年平均）. */
export function datesIn(
  printed: Printed,
  tokens: readonly Token[],
  from: number,
  to = printed.text.length,
): Printed[] {
  const behind = printed.text.slice(from, to);
  return [...behind.matchAll(BRACKETS)].flatMap(({ 0: all, index }) => {
    const [start, end] = [from + index + 1, from + index + all.length - 1];
    const isDated = tokens.some(
      (one) => one.kind === 'DATE' && one.start >= start && one.end <= end,
    );
    return isDated ? [partOf(printed, start, end)] : [];
  });
}
