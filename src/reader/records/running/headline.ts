import { cellIn } from '../../../domain/printed/cell.js';
import { tokensIn } from '../../../domain/printed/tokens.js';
import type { Printed } from '../../blocks/block.js';
import { type Draft, draftOf } from '../draft.js';
import { isMeasured } from '../measured-name.js';
import { partOf } from '../printed-parts.js';
import { datesIn } from './dates-behind.js';
import type { Statement } from './statements.js';

/** What may stand between a name and its figure: 5年間で, 年, 延べ. */
const BETWEEN = /^[\s:：を]*(?:年間?|各?年度|毎年度?|延べ|のべ|累計|世界|全国)?[\s:：]*$/u;
/** What may follow the figure. */
const BEHIND =
  /^[※＊*]?(?:以上)?を?(?:維持|継続|達成|確保|目指す)?\s*(?:[（(][^（()）]*[）)])?\**$/u;
/** A phrase of its own before the name: 受領率を向上 ｜ 受領率70％. */
const VERB = /を(?:向上|増加|拡大|推進|強化|促進|図|目指|減少|削減)/u;
const BOUNDED = /^(?:AT_LEAST|AT_MOST|LESS_THAN|MORE_THAN)$/u;

/**
 * A headline that ends with its figure: ◼実践率90％以上（2030年度）. Where nothing says that it is
 * aimed at, and no bound does, it is a question what it is.
 */
export function headlineOf({
  printed,
  isItem,
  context,
  unitBelow,
  breaks,
}: Statement): Draft | null {
  const { text } = printed;
  const tokens = tokensIn(text);
  const figure = tokens.findLast((token) => token.kind === 'FIGURE' && !token.inBrackets);
  if (!isItem || context === 'STATE' || figure?.kind !== 'FIGURE' || figure.refusal) return null;
  const span = tokens.find(
    (token) => token.kind === 'FIGURE' && token.unit === '年間' && token.end < figure.start,
  );
  const nameEnd = span ? span.start : endOfName(text.slice(0, figure.start));
  const between = span
    ? text.slice(span.end, figure.start).replace(/^で/u, '')
    : text.slice(nameEnd, figure.start);
  const name = partOf(printed, 0, nameEnd);
  if (cellIn(text.slice(figure.start, figure.end)).kind !== 'FIGURE' || VERB.test(name.text))
    return null;
  if (!BETWEEN.test(between) || !BEHIND.test(text.slice(figure.end)) || !isMeasured(name.text)) {
    return null;
  }
  const isAim = context === 'AIM' || BOUNDED.test(figure.comparator);
  if (!isAim && !unitBelow) return null;
  const draft = draftOf(name);
  const says: Printed = { text: isAim ? '目標値' : '', words: printed.words };
  if (!isAim) draft.doubts.push({ kind: 'NO_MEASURE', about: [printed] });
  if (breaks.some((at) => at < nameEnd)) draft.doubts.push({ kind: 'NAME_UNSURE', about: [name] });
  const years = datesIn(printed, tokens, figure.end);
  draft.figures.push({
    cell: partOf(printed, figure.start, figure.end),
    heads: [
      ...(isAim ? [says] : []),
      ...years,
      ...(span ? [partOf(printed, span.start, span.end)] : []),
    ],
  });
  return draft;
}

/** Where the name ends: before 年 and 延べ, which belong to the figure. */
const endOfName = (before: string): number =>
  before.replace(/[\s:：を]*(?:年間?|各?年度|毎年度?|延べ|のべ|累計|世界|全国)?[\s:：]*$/u, '')
    .length;
