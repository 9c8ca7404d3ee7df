import { type Params, writeAddress } from '../lib/address.js';
import { apiLanguage, type Language } from '../lib/language.js';
import { writePlace } from '../lib/release-address.js';
import type { CompareQueryVariables } from '../queries/compare.js';

/** The files that the server makes of a comparison. */
export const TABLE_ENDINGS = ['csv', 'xlsx', 'json', 'parquet'] as const;
export type TableEnding = (typeof TABLE_ENDINGS)[number];

/** Where a file stands. Of a release it never changes; else it is of the current one (null). */
const fileAddress = (release: string | null, path: string, params: Params, language: Language) =>
  writeAddress(writePlace({ release, page: path }), {
    ...params,
    language: language === 'en' ? apiLanguage(language) : undefined,
  });

/** The table of a comparison, as it was asked for. */
export const tableAddress = (
  ending: TableEnding,
  { indicator, municipalities, years, measures, per }: CompareQueryVariables,
  { release, language }: { release: string; language: Language },
): string =>
  fileAddress(
    release,
    `/compare.${ending}`,
    {
      indicator,
      municipalities: listed(municipalities),
      years:
        years && (years.from || years.to) ? `${years.from ?? ''}-${years.to ?? ''}` : undefined,
      measures: listed(measures),
      per: per ?? undefined,
    },
    language,
  );

const listed = (
  values: CompareQueryVariables['municipalities'] | CompareQueryVariables['measures'],
) => [values ?? []].flat().join(',');
