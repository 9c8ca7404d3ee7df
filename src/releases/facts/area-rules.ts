import type { Facets } from '../../domain/facets.js';
import { periodEnd } from '../../domain/periods.js';
import type { Succession } from '../../domain/successions.js';
import { sumsOfParts } from '../../domain/sums-of-parts.js';
import type { Column } from '../../import/columns.js';
import type { HeadRows } from '../source.js';
import type { AreaRules } from './todays-areas.js';

/** What ended, and the municipality that it leads to, of the places of a release. */
export const successionsOf = ({ place }: Pick<HeadRows, 'place'>): Succession[] =>
  place.flatMap(({ code, municipalityCode: successor, endedOn, endedBy }) =>
    endedOn === null ? [] : { code, successor, endedOn, endedBy },
  );

/** How figures of what ended are taken in a series of a column. */
export function areaRules(
  { summable, dayIn }: Pick<Column, 'summable' | 'dayIn'>,
  facets: Facets,
  successions: readonly Succession[],
): Omit<AreaRules, 'documentOf'> {
  const daysOf = (year: number) => {
    if (facets.day !== null) {
      const day = `${year + (dayIn === 'NEXT_YEAR' ? 1 : 0)}-${facets.day}`;
      return { first: day, last: day };
    }
    const first = facets.period === 'CALENDAR_YEAR' ? `${year}-01-01` : `${year}-04-01`;
    return { first, last: periodEnd({ year, periodType: facets.period }) ?? first };
  };
  return { successions, additive: summable && sumsOfParts(facets), daysOf };
}
