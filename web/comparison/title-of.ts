import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';

/** What a comparison is of: the indicator, and that it is per head where it is. */
export function titleOf(
  indicator: { name: string; nameEn: string },
  perHead: boolean,
  language: Language,
): string {
  const name = nameIn(indicator, language);
  if (!perHead) return name;
  return language === 'ja' ? `${name}（一人当たり）` : `${name}, per head`;
}
