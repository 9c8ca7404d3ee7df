import type { Comparator } from '../vocabulary.js';
import type { Refusal } from './bounds.js';

/** A part of a text that means one thing, with its place in it. Tokens never overlap. */
interface Span {
  start: number;
  end: number;
}

/** A number with all that belongs to it: sign, scale, unit, bound. */
export interface FigureToken extends Span {
  kind: 'FIGURE';
  value: number;
  decimals: number;
  unit: string;
  comparator: Comparator;
  /** A plus that is printed before it: a change, where the figure is one of a series. */
  plus?: true;
  /** The ends of one range: 10-20人. */
  of?: 'FROM' | 'TO';
  /** Why it is no figure after all. */
  refusal?: Refusal;
  /** Where its digits end, its scale and its unit; the bound goes on to `end`. */
  digitsEnd: number;
  numberEnd: number;
  unitEnd: number;
  /** Where the whole range begins and ends. */
  range: Span;
  inBrackets: boolean;
}

/** A year, a month or a day. */
export interface DateToken extends Span {
  kind: 'DATE';
  /** The years that it names: two where 2023（令和6） contradicts itself. */
  years: readonly number[];
  /** EDTF level 0, as far as it is printed; null where it is no date: no day of the calendar. */
  date: string | null;
  /** The number, where nothing but four digits says that it is a year. */
  bare?: { value: number; decimals: number };
  /** Places at which a quote may begin or end in it, each with the white space there. */
  joints: readonly (readonly [before: number, after: number])[];
  inBrackets: boolean;
}

/** A day of no year: 4月1日. */
export interface DayToken extends Span {
  kind: 'DAY';
  month: number;
  day: number | null;
}

/** Digits that count nothing: CO2, 第3号, 0995-45-5111, 10:30, 27年度 without its era. */
export interface NameToken extends Span {
  kind: 'NAME';
}

/** Marks of a note or of a list's item: ※1, ¹, ①, (1). */
export interface MarkToken extends Span {
  kind: 'MARK';
}

/** What fills a cell in a figure's place: －, 未定, ***. */
export interface AbsenceToken extends Span {
  kind: 'ABSENCE';
}

export type Token = FigureToken | DateToken | DayToken | NameToken | MarkToken | AbsenceToken;

/** A figure, or four digits of which nothing says whether they are one or a year. */
export type NumberToken = FigureToken | (DateToken & Required<Pick<DateToken, 'bare'>>);

export const isNumber = (token: Token): token is NumberToken =>
  token.kind === 'FIGURE' || (token.kind === 'DATE' && token.bare !== undefined);
