import type { Fact } from '../../../src/ingest/fact.js';
import type { Path } from '../../../src/ingest/read-yaml.js';
import { fold } from '../../../src/lib/text.js';

/** The properties that hold a figure, a year or a date, in any record of any seed file. */
const FIGURES = new Set([
  'value',
  'raw',
  'year',
  'date',
  'dateRaw',
  'statusAsOf',
  'start',
  'end',
  'amount',
  'generalRevenue',
  'yearQuote',
]);

/** A property of a record, with the object that it belongs to. */
export interface Property {
  path: Path;
  value: unknown;
  holder: Record<string, unknown>;
}

/** Every property below, at any depth. */
export function* properties(node: unknown, path: Path = []): Generator<Property> {
  if (typeof node !== 'object' || node === null) return;
  const holder = node as Record<string, unknown>;
  for (const [key, value] of Object.entries(holder)) {
    const here = [...path, Array.isArray(node) ? Number(key) : key];
    yield { path: here, value, holder };
    yield* properties(value, here);
  }
}

/** A quote of a CSV row stands in the row itself, all others in the evidence of a record. */
const isRow = (holder: object) => 'line' in holder;

/** Whether each of its digits must be the printed one. */
export function isFigure({ path, value, holder }: Property): boolean {
  const key = String(path.at(-1));
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return FIGURES.has(key) || (key === 'quote' && isRow(holder));
}

/** Whether it says where a quote stands. */
export const isLines = ({ path, holder }: Property) =>
  'quote' in holder && ['lines', 'line'].includes(String(path.at(-1)));

/** The fields of which verification names one when the property is wrong. */
export function fieldsOf(property: Property): string[] {
  const key = property.path.at(-1);
  if (key === 'line') return ['quote', 'year'];
  return key === 'quote' ? ['quote', 'value'] : [fieldOf(property)];
}

function fieldOf({ path, holder }: Property): string {
  const key = String(path.at(-1));
  const within = path.filter((step) => typeof step === 'string').at(-2);
  if (within === 'period') return 'period';
  if (within === 'schedule') return key === 'year' ? 'scheduleYears' : 'schedule';
  if (within === 'dateEvidence') return 'date';
  if (key === 'dateRaw') return 'date';
  if (key === 'yearQuote') return 'year';
  if (key === 'lines') return String(holder.field ?? 'quote');
  return key;
}

const DIGIT = /\p{Nd}/u;
/** The digit after it: 9 is followed by 0, in the same width. */
const next = (digit: string) =>
  String.fromCodePoint((digit.codePointAt(0) ?? 0) + (digit.normalize('NFKC') === '9' ? -9 : 1));

/** The value with one digit changed and with one digit lost, for each of its digits. */
export function* digitsChanged(value: string | number): Generator<{ how: string; now: unknown }> {
  const characters = [...String(value)];
  for (const [i, digit] of characters.entries()) {
    if (!DIGIT.test(digit)) continue;
    for (const [how, put] of [
      ['changed', next(digit)],
      ['lost', ''],
    ] as const) {
      const text = characters.with(i, put).join('');
      const now = typeof value === 'number' ? Number(text) : text;
      if (now !== value && text !== '') yield { how, now };
    }
  }
}

/** The nearest range before and the nearest range after that do not hold the quote. */
export function rangesOff(
  text: readonly string[],
  [first, last]: readonly [number, number],
  quote: string,
): [number, number][] {
  const holds = (from: number, to: number) =>
    fold(text.slice(from - 1, to).join('')).includes(fold(quote));
  return [-1, 1].flatMap((step) => {
    let from = first + step;
    let to = last + step;
    while (from >= 1 && to <= text.length && holds(from, to)) {
      from += step;
      to += step;
    }
    return from >= 1 && to <= text.length ? [[from, to] as [number, number]] : [];
  });
}

/** A copy in which one property is another. */
export function withValue<T>(node: T, [step, ...rest]: Path, value: unknown): T {
  if (step === undefined) return value as T;
  const copy = (Array.isArray(node) ? [...node] : { ...node }) as Record<string | number, unknown>;
  copy[step] = withValue(copy[step], rest, value);
  return copy as T;
}

/** The id of the document that a record's quote was read in. */
export function documentOf(fact: Fact, quote: unknown): string {
  return fact.evidence.find((item) => item.quote === quote)?.documentId ?? '';
}
