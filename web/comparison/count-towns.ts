import type { Language } from '../lib/language.js';

/** How many towns they are, by the word for what they are: 5市, 5市区町村, 5 towns. */
export function countTowns(
  towns: { name: string }[],
  language: Language,
  count = towns.length,
): string {
  if (language === 'en') return count === 1 ? '1 town' : `${count} towns`;
  const kinds = new Set(towns.map(({ name }) => name.at(-1)));
  const [kind = '市区町村'] = kinds;
  return `${count}${kinds.size === 1 ? kind : '市区町村'}`;
}
