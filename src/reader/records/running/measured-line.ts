import { tokensIn } from '../../../domain/printed/tokens.js';
import { type Draft, draftOf } from '../draft.js';
import { labelOf } from '../labelled/label.js';
import { namePartsOf } from '../name-parts.js';
import { partOf } from '../printed-parts.js';
import type { RawFigure } from '../raw-record.js';
import { datesIn } from './dates-behind.js';
import type { Statement } from './statements.js';

/** A label is no longer than this, its year included. */
const LONGEST_LABEL = 18;

/** A name and its figures, each behind what it is: 受診率 現状値 35.2％（令和4年度）→ 目標値 50％（令和9年度）. */
export function measuredLine({ printed }: Statement): Draft | null {
  const { text } = printed;
  const tokens = tokensIn(text);
  const cells = tokens.filter(
    (token) => (token.kind === 'FIGURE' && !token.inBrackets) || token.kind === 'ABSENCE',
  );
  const figures: (RawFigure & { start: number })[] = [];
  let from = 0;
  for (const [i, token] of cells.entries()) {
    const label = labelBefore(text, from, token.start);
    const isFirst = figures.length === 0;
    if (!label && isFirst) continue;
    if (!label || (token.kind === 'FIGURE' && token.refusal)) return null;
    const end = cells[i + 1]?.start ?? text.length;
    const behind = datesIn(printed, tokens, token.end, end);
    figures.push({
      ...{ start: label.start, cell: partOf(printed, token.start, token.end) },
      heads: [partOf(printed, label.start, label.end), ...behind],
    });
    // A year in brackets is of the figure before it.
    from = token.end + (/^\s*[（(][^（()）]*[）)]/u.exec(text.slice(token.end))?.[0].length ?? 0);
  }
  const [first] = figures;
  const name =
    first &&
    partOf(printed, 0, /\s*[:：、，(（]?\s*$/u.exec(text.slice(0, first.start))?.index ?? 0);
  if (!name || name.text.length < 3 || name.text.length > 80 || labelOf(name.text)) return null;
  const parts = namePartsOf(name);
  const draft = draftOf(parts.name);
  return { ...draft, unit: parts.unit, marked: parts.marked, figures };
}

/** The words right before a figure that say what it is. */
function labelBefore(text: string, from: number, to: number) {
  const end = text.slice(0, to).replace(/[\s:：=＝は]+$/u, '').length;
  for (let start = Math.max(from, end - LONGEST_LABEL); start < end; start++) {
    const isWord = start === from || /[\s、，:：→⇒（(／/・\u3000]/u.test(text.charAt(start - 1));
    if (isWord && labelOf(text.slice(start, end)) === 'MEASURE') return { start, end };
  }
  return null;
}
