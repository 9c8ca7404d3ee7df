import { absenceIn } from '../../../domain/printed/absence.js';
import type { Token } from '../../../domain/printed/token.js';
import { tokensIn } from '../../../domain/printed/tokens.js';
import type { Printed } from '../../blocks/block.js';
import { type Draft, draftOf } from '../draft.js';
import { isMeasured } from '../measured-name.js';
import { partOf } from '../printed-parts.js';
import type { Statement } from './statements.js';

const ARROW = /[→⇒➡➔]/gu;
/** Where a name ends for certain. */
const COLON = /[:：]\s*/u;

interface Side {
  cell: Printed;
  years: Printed[];
  start: number;
}

/** An indicator with its two figures about an arrow: 移住者数：715人（2014年度）→950人（2019年度）. */
export function changeOf({ printed }: Statement): Draft | null {
  const arrows = [...printed.text.matchAll(ARROW)];
  const [arrow] = arrows;
  if (!arrow || arrows.length > 1) return null;
  const colon = COLON.exec(printed.text);
  const isLed = colon !== null && colon.index < arrow.index;
  const from = isLed ? colon.index + colon[0].length : 0;
  const left = isLed ? wholeSide(printed, from, arrow.index) : trailing(printed, arrow.index);
  const right = wholeSide(printed, arrow.index + 1, printed.text.length);
  if (!left || !right) return null;
  const name = partOf(printed, 0, isLed ? colon.index : left.start);
  if (name.text.length < 3 || name.text.length > 60 || (!isLed && !isMeasured(name.text)))
    return null;
  const draft = draftOf(name);
  const says = (measure: string): Printed => ({
    text: measure,
    words: partOf(printed, arrow.index, arrow.index + 1).words,
  });
  draft.figures.push(
    { cell: left.cell, heads: [says('現状値'), ...left.years] },
    { cell: right.cell, heads: [says('目標値'), ...right.years] },
  );
  return draft;
}

const yearsOf = (printed: Printed, offset: number, tokens: readonly Token[]) =>
  tokens
    .filter(({ kind }) => kind === 'DATE')
    .map(({ start, end }) => partOf(printed, offset + start, offset + end));

/** A side that is one figure, or a mark that there is none, with its year in brackets. */
function wholeSide(printed: Printed, start: number, end: number): Side | null {
  const text = printed.text.slice(start, end);
  const bare = /^[^（(*]*/u.exec(text)?.[0] ?? '';
  const tokens = tokensIn(text);
  const outside = tokens.filter((token) => token.kind === 'FIGURE' && !token.inBrackets);
  const spans = outside.filter((token) => token.kind === 'FIGURE' && token.unit === '年間');
  const figures = outside.filter((token) => !spans.includes(token));
  const [only] = figures;
  // Words before it are of a name, and not of the cell.
  if (only && !/^[\s約年間毎延べのは累計合で\d０-９]*$/u.test(text.slice(0, only.start)))
    return null;
  const isOne = figures.length === 1 && figures[0]?.kind === 'FIGURE' && !figures[0].refusal;
  if (!isOne && !absenceIn(bare)) return null;
  const from = spans[0]
    ? start + (/^で?/u.exec(text.slice(spans[0].end))?.[0].length ?? 0) + spans[0].end
    : start;
  const years = [
    ...yearsOf(printed, start, tokens),
    ...spans.map((span) => partOf(printed, start + span.start, start + span.end)),
  ];
  return { cell: partOf(printed, from, start + bare.length), years, start };
}

/** The figure before an arrow that stands right behind its name. */
function trailing(printed: Printed, end: number): Side | null {
  const tokens = tokensIn(printed.text.slice(0, end));
  const figure = tokens.findLast((token) => token.kind === 'FIGURE' && !token.inBrackets);
  if (figure?.kind !== 'FIGURE' || figure.refusal) return null;
  const behind = printed.text.slice(figure.end, end).trim();
  if (!/^(?:[（(][^（()）]*[）)])?$/u.test(behind)) return null;
  const years = yearsOf(
    printed,
    0,
    tokens.filter(({ start }) => start >= figure.end),
  );
  return { cell: partOf(printed, figure.start, figure.end), years, start: figure.start };
}
