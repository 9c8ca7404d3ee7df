import type { Measure, SearchType } from './queries/types.js';
import type { Some, Within } from './which-towns.js';

/** What a comparison shows, as addresses name it. */
export interface Compared {
  /** Id. */
  indicator: string;
  /** Codes of the towns that were chosen; none: every town with plan documents. */
  towns: readonly string[];
  /** What those have in common. */
  within?: Within | undefined;
  from?: number | undefined;
  to?: number | undefined;
  measures?: readonly Measure[] | undefined;
  perHead?: boolean;
}

type Params = Readonly<Record<string, string | number | undefined>>;

function address(path: string, params: Params): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '').replaceAll('%2C', ',')}`);
  return `${path}?${query.join('&')}`;
}

/** The page of a comparison; of the whole country, which no address names, that of its indicator. */
export function comparisonPage(publicUrl: string, compared: Compared): string {
  const { indicator, towns, within, from, to, measures = [], perHead } = compared;
  if (within === 'JAPAN') return `${publicUrl}/indicator/${encodeURIComponent(indicator)}`;
  return address(`${publicUrl}/compare`, {
    indicator,
    towns: towns.join(','),
    from,
    to,
    measures: measures.map((one) => one.toLowerCase()).join(','),
    per: perHead ? 'head' : undefined,
  });
}

/** The file of a comparison, of the current release or of one for ever. No address names the whole country. */
export function comparisonFile(
  publicUrl: string,
  release: string | null,
  format: 'csv' | 'xlsx' | 'json' | 'parquet',
  {
    indicator,
    towns,
    within,
    from,
    to,
    measures = [],
    perHead,
  }: Compared & { within?: Some | undefined },
): string {
  const root = `${publicUrl}${release ? `/releases/${release}` : ''}`;
  const years = from === undefined && to === undefined ? '' : `${from ?? ''}-${to ?? ''}`;
  return address(`${root}/compare.${format}`, {
    indicator,
    ...(within ? paramsOf(within) : { municipalities: towns.join(',') }),
    years,
    measures: measures.join(','),
    per: perHead ? 'CAPITA' : undefined,
  });
}

const paramsOf = (within: Some): Params =>
  'prefecture' in within
    ? { 'among.prefectureCode': within.prefecture }
    : { 'among.peersOf.of': within.like };

/** The pages of records that have one. */
const PAGES: Partial<Record<SearchType, (id: string, town: string | undefined) => string>> = {
  MUNICIPALITY: (_id, town) => `/town/${town}`,
  INDICATOR: (id) => `/indicator/${encodeURIComponent(id)}`,
  SOURCE_DOCUMENT: (id) => `/sources/${id.split('/').map(encodeURIComponent).join('/')}`,
};

/** The page of a record: its own, else that of its town. */
export function pageOf(
  publicUrl: string,
  { type, id, town }: { type: SearchType; id: string; town: string | undefined },
): string {
  const path = PAGES[type]?.(id, town) ?? `/town/${town}`;
  return `${publicUrl}${path}`;
}
