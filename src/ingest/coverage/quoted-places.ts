import { fold, foldFigures } from '../../lib/text.js';
import type { CitedEvidence } from '../claims.js';
import type { Lines } from '../verify/cited.js';

/** The places of a line after NFKC, white space left out, at which a quote stands. */
export type QuotedPlaces = ReadonlySet<number>;

interface Quote {
  first: number;
  last: number;
  quote: string;
  /** How many pieces of evidence give it. */
  times: number;
}

/** A character of a text that is no white space. */
interface Letter {
  line: number;
  at: number;
  letter: string;
}

/** For each line of a text, where the quotes of its evidence stand in it. */
export function quotedPlaces(text: Lines, evidence: readonly CitedEvidence[]): QuotedPlaces[] {
  const plain = text.map((line) => line.normalize('NFKC'));
  const letters = plain.map((own, line) =>
    [...own.matchAll(/\S/g)].map(({ index, 0: letter }): Letter => ({ line, at: index, letter })),
  );
  const places = plain.map(() => new Set<number>());
  for (const quote of distinct(evidence)) {
    const passage = letters.slice(quote.first - 1, quote.last).flat();
    for (const { line, at } of standingIn(passage, plain, quote)) places[line]?.add(at);
  }
  return places;
}

/** Whether quotes stand at all characters from `start` to before `end`. */
export function isQuoted(places: QuotedPlaces, line: string, start: number, end: number): boolean {
  const plain = line.normalize('NFKC');
  for (let at = start; at < end; at++) {
    if (!places.has(at) && !/\s/u.test(plain.charAt(at))) return false;
  }
  return true;
}

/** The quotes with lines, each once, and how often it is given. */
function distinct(evidence: readonly CitedEvidence[]): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { lines, quote } of evidence) {
    if (!lines) continue;
    const [first, last] = lines;
    const plain = foldFigures(quote.trim());
    const key = `${first} ${last} ${plain}`;
    const known = quotes.get(key);
    if (known) known.times++;
    else quotes.set(key, { first, last, quote: plain, times: 1 });
  }
  return [...quotes.values()];
}

/** A quote's letters in its lines, at as many places as there are pieces of evidence for it. */
function standingIn(passage: readonly Letter[], plain: Lines, { quote, times }: Quote): Letter[] {
  const text = passage.map(({ letter }) => letter).join('');
  const wanted = fold(quote);
  const standing: Letter[] = [];
  let left = times;
  for (let from = text.indexOf(wanted); from >= 0 && left > 0; ) {
    const span = passage.slice(from, from + wanted.length);
    const whole =
      spaced(span) === quote &&
      !cutsNumber(plain, span[0], -1) &&
      !cutsNumber(plain, span.at(-1), 1);
    if (whole) {
      standing.push(...span);
      left--;
    }
    from = text.indexOf(wanted, from + (whole ? wanted.length : 1));
  }
  return standing;
}

/** The letters with a blank where white space parts two digits, as a quote has one there. */
const spaced = (span: readonly Letter[]) =>
  foldFigures(
    span
      .map(({ line, at, letter }, i) => {
        const before = span[i - 1];
        return !before || (before.line === line && before.at === at - 1) ? letter : ` ${letter}`;
      })
      .join(''),
  );

/** Whether the number at an end of a quote goes on beyond it: "200" is no quote of "1,200". */
function cutsNumber(plain: Lines, end: Letter | undefined, step: -1 | 1): boolean {
  if (!end || !/\d/.test(end.letter)) return false;
  const line = plain[end.line] ?? '';
  return step < 0
    ? /\d[.,]?$/.test(line.slice(0, end.at))
    : /^[.,]?\d/.test(line.slice(end.at + 1));
}
