import type { SelectQueryBuilder } from 'typeorm';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { OFFICIAL } from '../../db/official.js';
import type { Order } from '../../db/order.js';
import type { Filter } from '../../db/page.js';
import { whereEqual, whereIn } from '../../db/where.js';
import { findIndicator, whereOnTheme } from '../indicators/indicator.store.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { checkYears, inYears } from './check-years.js';
import { OBSERVATION_ORDER, type ObservationFilter, type YearRange } from './observation.input.js';

/**
 * The conditions of a filter as it is asked for, of a list in this order.
 * @throws CodedError UNKNOWN_INDICATOR, UNKNOWN_MUNICIPALITY, BAD_USER_INPUT for years that cannot be
 */
export function observationsWanted(
  filter: ObservationFilter | null | undefined,
  memory: ReleaseInMemory,
  order: Order | null = null,
): Filter<ObservationEntity> {
  checkYears(filter?.years);
  const named = filter?.indicator ?? null;
  const indicator = named === null ? null : findIndicator(memory, named);
  const isByYear = order?.by === OBSERVATION_ORDER.YEAR.by;
  return observationFilter(
    { ...memory.counts, isByYear },
    withCodes(memory, filter),
    indicator?.id,
  );
}

/** The conditions of a filter; `indicatorId` is the id of its indicator. */
function observationFilter(
  counts: YearsKnown,
  filter?: ObservationFilter | null,
  indicatorId?: string,
): Filter<ObservationEntity> {
  return (query) => {
    whereEqual(query, 'indicatorId', indicatorId);
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereOnTheme(query, filter.theme);
    whereUnusual(query, 'measure', filter.measures, 'ACTUAL');
    whereYears(query, filter.years, counts);
    whereIn(query, 'missing', filter.missing);
    whereUnusual(query, 'obsStatus', filter.obsStatus, 'A');
    if (filter.source === 'PLAN')
      query.andWhere('row.position < :official', { official: OFFICIAL });
    if (filter.source === 'OFFICIAL') {
      query.andWhere('row.position >= :official', { official: OFFICIAL });
    }
  };
}

/** As `whereIn`; told that the usual value is not among them, the index takes part that leaves it out. */
function whereUnusual(
  query: SelectQueryBuilder<ObservationEntity>,
  column: 'measure' | 'obsStatus',
  values: readonly string[] | null | undefined,
  usual: string,
): void {
  whereIn(query, column, values);
  if (values && !values.includes(usual)) query.andWhere(`row.${column} <> '${usual}'`);
}

/** How many figures each year has, and whether the list is sorted by year. */
type YearsKnown = Pick<ReleaseInMemory['counts'], 'ofYear'> & { isByYear: boolean };

/** Up to so many figures are sorted in no time. */
const FEW = 20_000;

/**
 * The years of a range. The index by year serves where they have few figures or the list is sorted by it; else it would
 * gather and sort them all for one page, where the next ones in the order of the list are soon found: with a plus
 * before the column no index is taken.
 */
function whereYears(
  query: SelectQueryBuilder<ObservationEntity>,
  range: YearRange | null | undefined,
  { ofYear, isByYear }: YearsKnown,
): void {
  const years = checkYears(range);
  if (!years) return;
  const { from = null, to = null } = years;
  let figures = 0;
  for (const [year, count] of ofYear) if (inYears(year, years)) figures += count;
  const column = figures > FEW && !isByYear ? '+ row.year' : 'row.year';
  if (from !== null) query.andWhere(`${column} >= :fromYear`, { fromYear: from });
  if (to !== null) query.andWhere(`${column} <= :toYear`, { toYear: to });
}
