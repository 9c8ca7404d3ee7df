import type { DateToken, Token } from './token.js';
import { tokensIn } from './tokens.js';

const isDate = (token: Token): token is DateToken => token.kind === 'DATE';

/**
 * Every year that a text names, each once, in ascending order: "2022（令和4）" is [2022],
 * "平成31年度" [2019], "R5.11" [2023], "2015～19年度" [2015, 2019]. The year of a 年度 is the one in
 * which it begins.
 */
export function yearsIn(text: string): number[] {
  return yearsOf(tokensIn(text).filter(isDate));
}

const yearsOf = (dates: readonly DateToken[]) =>
  [...new Set(dates.flatMap(({ years }) => years))].sort((a, b) => a - b);
