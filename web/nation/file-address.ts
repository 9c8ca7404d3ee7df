import { writeAddress } from '../lib/address.js';
import { apiLanguage, type Language } from '../lib/language.js';
import { writePlace } from '../lib/release-address.js';
import type { NationQueryVariables } from '../queries/nation.js';

/** Where the figures of all towns stand as a file, the same for ever. */
export const nationFile = (
  ending: 'csv' | 'xlsx',
  { indicator, among, year, measure, per }: NationQueryVariables,
  { release, language }: { release: string; language: Language },
): string =>
  writeAddress(writePlace({ release, page: `/compare.${ending}` }), {
    indicator,
    ...(among.prefectureCode ? { 'among.prefectureCode': among.prefectureCode } : { among: 'all' }),
    years: `${year}`,
    measures: measure,
    per: per ?? undefined,
    language: language === 'en' ? apiLanguage(language) : undefined,
  });
