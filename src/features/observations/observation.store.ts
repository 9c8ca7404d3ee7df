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
import { expectedFigures } from './expected-figures.js';
import { OBSERVATION_ORDER, type ObservationFilter, type YearRange } from './observation.input.js';

/**
 * The conditions of a filter as it is asked for, of a list in this order, of all figures or those of a parent.
 * @throws CodedError UNKNOWN_INDICATOR, UNKNOWN_MUNICIPALITY, BAD_USER_INPUT for years that cannot be
 */
export function observationsWanted(
  filter: ObservationFilter | null | undefined,
  memory: ReleaseInMemory,
  order: Order | null = null,
  isOfParent = false,
): Filter<ObservationEntity> {
  checkYears(filter?.years);
  const named = filter?.indicator ?? null;
  const indicator = named === null ? null : findIndicator(memory, named);
  const isByYear = order?.by === OBSERVATION_ORDER.YEAR.by;
  return observationFilter(
    { ...memory.counts, isByYear, isOfParent },
    withCodes(memory, filter),
    indicator?.id,
  );
}

/** An order by year, told in which years a filter may find any figure. */
export function withYearsOf(
  filter: ObservationFilter | null | undefined,
  { counts }: Pick<ReleaseInMemory, 'counts'>,
  order: Order | null,
): Order | null {
  if (order?.by !== OBSERVATION_ORDER.YEAR.by) return order;
  const { years, undated } = expectedFigures(counts.cells, filter ?? {});
  return { ...order, nullable: undated, between: years };
}

/** The conditions of a filter; `indicatorId` is the id of its indicator. */
function observationFilter(
  counts: CountsKnown,
  filter?: ObservationFilter | null,
  indicatorId?: string,
): Filter<ObservationEntity> {
  return (query) => {
    whereEqual(query, 'indicatorId', indicatorId);
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereOnTheme(query, filter.theme);
    whereYears(query, filter.years, counts);
    const expected = expectedFigures(counts.cells, filter);
    const isOfSome = counts.isOfParent || !!filter.municipalityCodes || !!indicatorId;
    const isMany = expected.figures > FEW;
    const words = {
      measure: filter.measures,
      missing: filter.missing,
      obsStatus: filter.obsStatus,
    };
    for (const [column, values] of Object.entries(words)) {
      if (!values) continue;
      // Those of a town or an indicator are found by it. Many would be gathered and sorted for one page, where the next
      // in the order of the list are soon found.
      const isScanned = isOfSome || (isMany && (counts.isByYear || values.length > 1));
      whereIn(query, column, values, isScanned);
      const usual = USUAL[column];
      // An index leaves out what is usual: it is taken where that is not asked for.
      if (usual && !isScanned && !values.includes(usual as never)) {
        query.andWhere(`row.${column} <> '${usual}'`);
      }
    }
    if (expected.figures === 0) query.andWhere('1 = 0');
    else if (!expected.official) query.andWhere('row.position < :official', { official: OFFICIAL });
    else if (!expected.plan) query.andWhere('row.position >= :official', { official: OFFICIAL });
  };
}

const USUAL: Record<string, string> = { measure: 'ACTUAL', obsStatus: 'A' };

/** How many figures there are, and what list of them is asked for. */
type CountsKnown = Pick<ReleaseInMemory['counts'], 'ofYear' | 'cells'> & {
  isByYear: boolean;
  isOfParent: boolean;
};

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
  { ofYear, isByYear }: CountsKnown,
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
