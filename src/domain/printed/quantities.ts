import type { Comparator } from '../vocabulary.js';
import { type DateToken, type FigureToken, isNumber, type NumberToken } from './token.js';
import { tokensIn } from './tokens.js';

/** A figure read out of printed text. */
export interface Quantity {
  value: number;
  /** How many digits are printed after the point: one in "73.0%". */
  decimals: number;
  /** As printed after NFKC, "" where none is printed. */
  unit: string;
  comparator: Comparator;
  /** Of the two ends of one range which one it is. */
  end?: 'FROM' | 'TO';
  /** Whether a plus is printed before it. */
  plus?: true;
}

/** 5年間累計 in brackets says of what time a figure is. */
const PERIOD = /^(?:年間|[かヶヵカケ箇][年月]間?|年)(?:累計|平均|合計|計|の?累積)?$/u;

/**
 * The figures of a text, in its order: "30％以内" is 30 % AT_MOST, "▲1,200千円" is −1200 千円,
 * "2億396万円" 203960000 円. Nothing else is scaled. What cannot be read for certain is left out,
 * and so are years, dates and times in brackets beside a figure.
 */
export function quantitiesIn(text: string): Quantity[] {
  const all = tokensIn(text);
  const tokens = all
    .filter(isNumber)
    .filter((token) => token.kind === 'DATE' || token.refusal === undefined);
  const outside = all.some(
    (token) => (token.kind === 'FIGURE' || token.kind === 'DATE') && !token.inBrackets,
  );
  return tokens
    .filter((token) => !(outside && token.inBrackets && saysWhen(token)))
    .map(quantityOf);
}

/** Whether a number says of what time another figure is: （2021）, （５年間累計）. */
export const saysWhen = (token: FigureToken | DateToken) =>
  token.kind === 'DATE' || PERIOD.test(token.unit);

function quantityOf(token: NumberToken): Quantity {
  if (token.kind === 'DATE') {
    return { ...token.bare, unit: '', comparator: 'EQUAL' };
  }
  const { value, decimals, unit, comparator, of, plus } = token;
  return {
    ...{ value, decimals, unit, comparator },
    ...(of ? { end: of } : {}),
    ...(plus ? { plus } : {}),
  };
}

/** How many decimals print gives a value: "240.00％" two, none where it prints another figure. */
export function printedPlaces(text: string, value: number): number {
  return quantitiesIn(text).find((one) => one.value === value)?.decimals ?? 0;
}
