import { cellIn } from '../../domain/printed/cell.js';
import { yearsIn } from '../../domain/printed/years.js';
import type { Measure, MissingReason } from '../../domain/vocabulary.js';
import type { Words } from '../../tables/file-problems.js';
import type { ReviewedCell } from './decisions.js';
import { findPrinted, type Lines } from './find-printed.js';
import type { Place } from './printed-at.js';

/** A figure as a person says that it is printed. */
export interface AsPrinted {
  measure: Measure;
  /** 45団体, －, 現状維持 */
  raw: string;
  /** R9, 令和9年度; empty where none is printed. */
  year: string;
  /** What a mark of absence means, where it can mean several things. */
  missing?: MissingReason | undefined;
}

/** Where a figure may be printed. */
export interface Around {
  lines: Lines;
  /** The lines of its page. */
  page: readonly [number, number];
  /** The machine's own places, which are looked at first. */
  value: Place | null;
  year: Place | null;
}

export type Read = { cell: ReviewedCell } | { refused: Words };

const refuse = (ja: string, en: string): Read => ({ refused: { ja, en } });

/** Reads a figure again as a person says that it is printed: only what is printed, only what print says. */
export function readAgain(given: AsPrinted, around: Around): Read {
  const at = placeOf(given.raw, around.value, around);
  if (!at) return notPrinted(given.raw, around.value);
  const read = figureOf(given);
  if ('refused' in read) return read;
  if (given.year.trim() === '') {
    return { cell: { measure: given.measure, ...read, raw: given.raw.trim(), at } };
  }
  const yearAt = placeOf(given.year, around.year, around);
  if (!yearAt) return notPrinted(given.year, around.year);
  const [year, ...more] = yearsIn(given.year);
  if (year === undefined || more.length > 0) {
    return refuse(
      `「${given.year}」からは一つの年が読めません。印刷されたとおりに、元号か西暦の年を一つ書いてください。`,
      `“${given.year}” does not name one year. Write the one year as it is printed, with its era or in full.`,
    );
  }
  return { cell: { measure: given.measure, year, ...read, raw: given.raw.trim(), at, yearAt } };
}

function placeOf(text: string, own: Place | null, { lines, page }: Around): Place | null {
  const inOwn = own && findPrinted(text, lines, own.lines);
  return inOwn ?? findPrinted(text, lines, page, own?.lines[0]);
}

function notPrinted(text: string, own: Place | null): Read {
  const [ja, en] = own
    ? [`引用には「${own.quote}」とあります。`, ` The quote prints “${own.quote}”.`]
    : ['', ''];
  return refuse(
    `「${text}」はこのページに印刷されていません。${ja}`,
    `“${text}” is not printed on this page.${en}`,
  );
}

type Figure = Pick<ReviewedCell, 'value' | 'valueTo' | 'missing' | 'wanted' | 'comparator'>;

function figureOf({ raw, missing, measure }: AsPrinted): Figure | { refused: Words } {
  const read = cellIn(raw);
  switch (read.kind) {
    case 'FIGURE': {
      const { value, valueTo, comparator } = read;
      return { value, ...(valueTo === undefined ? {} : { valueTo }), comparator };
    }
    case 'ABSENCE': {
      const [only, ...more] = read.reasons;
      const meant =
        missing && read.reasons.includes(missing) ? missing : more.length > 0 ? null : only;
      if (meant) return { missing: meant, comparator: 'EQUAL' };
      const all = read.reasons.join(', ');
      return refuse(
        `「${read.mark}」が何を言うかを選んでください: ${all}`,
        `Say what “${read.mark}” means, one of ${all}.`,
      ) as { refused: Words };
    }
    case 'WORDS':
      if (measure === 'TARGET') {
        return { missing: 'IN_WORDS', wanted: read.wanted, comparator: 'EQUAL' };
      }
      return refuse(
        `「${read.words}」はことばで、数値ではありません。ことばで書けるのは目標値だけです。`,
        `“${read.words}” is words and no figure: only a target may be set in words.`,
      ) as { refused: Words };
    case 'REFUSED':
      return refuse(
        `「${raw}」からは数値が確かに読めません（${read.reason}）。数値とその単位だけを、印刷されたとおりに書いてください。`,
        `No figure is read for certain in “${raw}”: ${read.reason}. Write the figure and its unit alone, as they are printed.`,
      ) as { refused: Words };
  }
}
