import { cellIn } from '../../../domain/printed/cell.js';
import { tokensIn } from '../../../domain/printed/tokens.js';
import { type Draft, draftOf } from '../draft.js';
import { partOf } from '../printed-parts.js';
import type { Statement } from './statements.js';

/** What is aimed at, behind its count: 80人の｜担い手の育成｜を図る. */
const AIMED = /^の([^、。をはがも]{2,20})を(?:図る|図ります|目指す|目指します|達成|実現)/u;

/** An aim whose name stands behind its figure: 5年間で80人の担い手の育成を図る. */
export function aimOfCount({ printed, context }: Statement): Draft | null {
  const { text } = printed;
  if (context !== 'AIM' && !/数値目標/u.test(text)) return null;
  const tokens = tokensIn(text);
  const found = tokens.flatMap((token) => {
    const [, name] = (token.kind === 'FIGURE' && AIMED.exec(text.slice(token.end))) || [];
    return name && cellIn(text.slice(token.start, token.end)).kind === 'FIGURE'
      ? [{ token, name }]
      : [];
  });
  const [one, second] = found;
  if (!one || second) return null;
  const { token, name } = one;
  const span = tokens.findLast(
    (before) => before.kind === 'FIGURE' && before.unit === '年間' && before.end <= token.start,
  );
  const isNext = span && /^で?\s*$/u.test(text.slice(span.end, token.start));
  const draft = draftOf(partOf(printed, token.end + 1, token.end + 1 + name.length));
  const says = { ...partOf(printed, token.end, text.length), text: '目標値' };
  draft.figures.push({
    cell: partOf(printed, token.start, token.end),
    heads: [says, ...(isNext ? [partOf(printed, span.start, span.end)] : [])],
  });
  return draft;
}
