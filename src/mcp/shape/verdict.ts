import type { ComparabilityLevel, CompareQuery, Language } from '../queries/types.js';
import { inLanguage, named } from './named.js';

const LEVELS: Record<ComparabilityLevel, readonly [ja: string, en: string]> = {
  COMPARABLE: ['比べられます', 'comparable'],
  WITH_CAUTION: ['注意して比べられます', 'comparable with caution'],
  NOT_COMPARABLE: ['比べられません', 'not comparable'],
};

/** The verdict in words: whether figures may be compared, then ranked, else why not. */
export function verdictWords(
  { indicator, comparability: { level, mayRank, rankNote, reasons } }: CompareQuery['compare'],
  language: Language,
): string {
  const [ja, en] = LEVELS[level];
  const name = named(indicator, language);
  const bars = reasons.filter(({ barsRanking }) => barsRanking).map(({ message }) => message);
  const why = (bars.length > 0 ? bars : [rankNote ?? '']).join(' ');
  const ranked = mayRank
    ? inLanguage(language, '順位を付けられます。', 'They may be ranked.')
    : inLanguage(
        language,
        `全体を通した順位は付けられません。${why}`,
        `They may not be ranked together. ${why}`,
      );
  return inLanguage(language, `${name}: ${ja}。${ranked}`, `${name}: ${en}. ${ranked}`);
}
