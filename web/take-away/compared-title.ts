import { titleOf } from '../comparison/title-of.js';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import type { CompareQuery } from '../queries/compare.js';

/** Towns that a title names; more are counted. */
const NAMED = 3;

/** What a comparison is of: its indicator, and whose figures they are. */
export function comparedTitle(
  { indicator, rows }: Pick<CompareQuery['compare'], 'indicator' | 'rows'>,
  perHead: boolean,
  language: Language,
): string {
  const towns = [...new Set(rows.map(({ municipality }) => nameIn(municipality, language)))];
  const rest = towns.length - NAMED;
  const named = towns.slice(0, NAMED).join(language === 'ja' ? '、' : ', ');
  const more = language === 'ja' ? `ほか${rest}市区町村` : ` and ${rest} more`;
  const whose = rest > 0 ? named + more : named;
  const name = titleOf(indicator, perHead, language);
  if (whose === '') return name;
  return language === 'ja' ? `${name}（${whose}）` : `${name} (${whose})`;
}
