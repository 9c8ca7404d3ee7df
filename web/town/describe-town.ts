import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import type { TownQuery } from '../queries/town.js';

type Words = Record<'noDocuments' | 'plans' | 'policies' | 'kpis', string> & {
  count: (count: number) => string;
};

/** What we hold of a town, in a line: its prefecture, then the counts of what was read. */
export function describeTown(
  town: NonNullable<TownQuery['municipality']>,
  t: Words,
  language: Language,
): string {
  const { sourceDocuments, prefecture } = town;
  if (sourceDocuments.length === 0)
    return `${nameIn(prefecture, language)}${language === 'ja' ? '：' : ': '}${t.noDocuments}`;
  const counts = (['plans', 'policies', 'kpis'] as const).map(
    (kind) => `${t[kind]} ${t.count(town[kind].totalCount)}`,
  );
  return [nameIn(prefecture, language), ...counts].join(' · ');
}
