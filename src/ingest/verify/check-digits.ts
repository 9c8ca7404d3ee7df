import { quantitiesIn } from '../../domain/printed/quantities.js';
import { yearsIn } from '../../domain/printed/years.js';
import { timesPowerOfTen } from '../../lib/decimal.js';
import { fold } from '../../lib/text.js';
import type { DigitsClaim } from '../claims.js';
import { type Cited, passageOf } from './cited.js';

/** A numeral with its separators, its decimals and a scale behind it. */
const NUMBER = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?([十百千万億]*)/gu;
const ERA_YEAR = /(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR])(?:元|\d{1,2})(?!\d)/gu;
const WESTERN_YEAR = /(?<![\d.,])(?:18|19|20)\d\d(?=年)/gu;
const EXPONENT: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8 };

/** Figures, years and dates in words of ours stand in the cited lines; eras and scales may be told anew. */
export function checkDigits({ text }: DigitsClaim, cited: Cited): string | null {
  const passages = cited.evidence.map((item) =>
    item.lines ? passageOf(item, cited.texts) : item.quote,
  );
  if (passages.some((passage) => passage === null)) return null;
  const lines = passages.join('\n');
  const quoted = cited.evidence.flatMap(({ quote }) => yearsIn(quote));
  // A line of heads names years beside the one that is meant: quotes that name any go before it.
  const years = new Set(quoted.length > 0 ? quoted : yearsIn(lines));
  const foreign = yearsIn(text).filter((year) => !years.has(year));
  const values = new Set(numbersIn(withoutYears(lines)));
  for (const { value } of quantitiesIn(lines)) values.add(Math.abs(value));
  const missing = numbersIn(withoutYears(text)).filter((number) => !values.has(number));
  const unfounded = [...foreign, ...missing];
  if (unfounded.length === 0) return null;
  return `${unfounded.join(', ')} stands in our words and not in the cited lines: cite the line that prints it, or leave it out`;
}

/** The digits of a year are none of a figure. */
const withoutYears = (text: string) => fold(text).replace(ERA_YEAR, '').replace(WESTERN_YEAR, '');

const numbersIn = (text: string): number[] =>
  [...text.matchAll(NUMBER)].flatMap(([, digits = '', decimals = '', scale = '']) => {
    const value = Number(digits.replaceAll(',', '') + decimals);
    const exponent = [...scale].reduce((sum, one) => sum + (EXPONENT[one] ?? 0), 0);
    return exponent === 0 ? value : timesPowerOfTen(value, exponent);
  });
