import type { Measure, SearchType } from './queries/types.js';
import type { Within } from './which-towns.js';

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

/** The page of a comparison; of the whole country that of all towns, which shows one year and measure. */
export function comparisonPage(publicUrl: string, compared: Compared): string {
  const { indicator, towns, within, from, to, measures = [], perHead } = compared;
  const per = perHead ? 'head' : undefined;
  if (within === 'JAPAN') {
    const measure = measures.length === 1 ? measures[0]?.toLowerCase() : undefined;
    return address(`${publicUrl}/nation`, { indicator, year: onlyYear(compared), measure, per });
  }
  return address(`${publicUrl}/compare`, {
    indicator,
    towns: towns.join(','),
    from,
    to,
    measures: measures.map((one) => one.toLowerCase()).join(','),
    per,
  });
}

const FORMATS = ['csv', 'xlsx', 'json', 'parquet'];

/**
 * The files of a comparison, of the current release or of one for ever. Of the whole country one holds a year; for more
 * there is that of all figures of the indicator.
 */
export function comparisonFiles(
  publicUrl: string,
  release: string | null,
  compared: Compared,
): string[] {
  const { indicator, towns, within, from, to, measures = [], perHead } = compared;
  const root = `${publicUrl}${release ? `/releases/${release}` : ''}`;
  if (isAllOfIndicator(compared)) {
    return [`${root}/indicators/${encodeURIComponent(indicator)}.csv`];
  }
  const params = {
    indicator,
    ...(within ? paramsOf(within) : { municipalities: towns.join(',') }),
    years: from === undefined && to === undefined ? '' : `${from ?? ''}-${to ?? ''}`,
    measures: measures.join(','),
    per: perHead ? 'CAPITA' : undefined,
  };
  return FORMATS.map((format) => address(`${root}/compare.${format}`, params));
}

const onlyYear = ({ from, to }: Pick<Compared, 'from' | 'to'>) => (from === to ? from : undefined);

/** Whether it is of the whole country over years: no comparison holds as much, and the file of an indicator does. */
export const isAllOfIndicator = (compared: Pick<Compared, 'within' | 'from' | 'to'>): boolean =>
  compared.within === 'JAPAN' && onlyYear(compared) === undefined;

function paramsOf(within: Within): Params {
  if (within === 'JAPAN') return { among: 'all' };
  return 'prefecture' in within
    ? { 'among.prefectureCode': within.prefecture }
    : { 'among.peersOf.of': within.like };
}

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
