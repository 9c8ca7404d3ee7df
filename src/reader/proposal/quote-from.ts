import { cutsToken } from '../../domain/printed/cuts-token.js';
import type { Printed } from '../blocks/block.js';
import type { DocumentText } from '../blocks/write-text.js';
import type { Word } from '../pages/page.js';
import type { Quoted } from './quoted.js';

/** What evidence may quote at most. */
const MOST_CHARACTERS = 120;
const MOST_LINES = 12;

/** How what is printed is quoted from a document's text. */
export interface Quoting {
  /** The place of it, or of its beginning where it does not stand in one piece. */
  quote(printed: Printed): Quoted;
  /** The places of all pieces of it. */
  quotes(printed: Printed): Quoted[];
}

/** Quotes from a text, so that what is quoted stands in the lines that are named. */
export function quoteFrom(text: DocumentText): Quoting {
  const quotes = (printed: Printed) =>
    piecesOf(printed.words, text).map((words) => quoteOf(words, printed.text, text));
  return {
    quotes,
    quote(printed) {
      const [first] = quotes(printed);
      if (!first) throw new Error(`No word of "${printed.text}" stands in the text`);
      return first;
    },
  };
}

/** Words that follow one another in the text, as many together as may be quoted. */
function piecesOf(words: readonly Word[], { places }: DocumentText): Word[][] {
  const placed = [...new Set(words)]
    .flatMap((word) => {
      const place = places.get(word);
      return place ? [{ word, ...place }] : [];
    })
    .sort((a, b) => a.index - b.index);
  const pieces: (typeof placed)[] = [];
  for (const one of placed) {
    const piece = pieces.at(-1);
    const [first, last] = [piece?.[0], piece?.at(-1)];
    const fits =
      first &&
      last &&
      one.index === last.index + 1 &&
      one.word.page === last.word.page &&
      one.line - first.line < MOST_LINES &&
      lengthOf([...(piece ?? []), one].map(({ word }) => word)) <= MOST_CHARACTERS;
    if (fits) piece?.push(one);
    else pieces.push([one]);
  }
  return pieces.map((piece) => piece.map(({ word }) => word));
}

const written = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');
const lengthOf = (words: readonly Word[]) => [...written(words)].length;

function quoteOf(words: readonly Word[], wanted: string, { lines, places }: DocumentText): Quoted {
  const at = words.map((word) => places.get(word)?.line ?? 0);
  const [from, to] = [Math.min(...at), Math.max(...at)];
  const passage = lines.slice(from - 1, to).join('\n');
  const whole = [...written(words)].slice(0, MOST_CHARACTERS).join('');
  return {
    page: words[0]?.page ?? 1,
    lines: [from, to],
    box: boxOf(words),
    quote: stands(passage, wanted) ? wanted : whole,
  };
}

/** Whether a text stands in a passage, apart from white space, and cuts nothing that means one thing. */
function stands(passage: string, wanted: string): boolean {
  const pieces = wanted.match(/\d+|\S/gu) ?? [];
  if (pieces.length === 0 || [...wanted].length > MOST_CHARACTERS) return false;
  const pattern = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')).join('\\s*');
  for (const match of passage.matchAll(new RegExp(pattern, 'gu'))) {
    if (!cutsToken(passage, match.index, match.index + match[0].length)) return true;
  }
  return false;
}

const round = (value: number) => Math.round(value * 10) / 10;

function boxOf(words: readonly Word[]): [number, number, number, number] {
  const left = Math.min(...words.map(({ box }) => box.x));
  const top = Math.min(...words.map(({ box }) => box.y));
  const right = Math.max(...words.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...words.map(({ box }) => box.y + box.height));
  return [round(left), round(top), round(right - left), round(bottom - top)];
}
