import { STANDING_FILTERS, WITHOUT_ACTUAL } from '../attainment/states.js';
import type { TargetCountsQueryVariables } from '../queries/target-counts.js';
import type { KpiFilter } from '../queries/vocabulary.js';
import type { TargetsView } from './view.js';

type Condition = 'standing' | 'town' | 'theme' | 'year';

/** What the list is narrowed by, but for one condition: beside a choice stands what it would show. */
function filterOf(view: TargetsView, without: Condition | null = null): KpiFilter {
  const kept: TargetsView = without === null ? view : { ...view, [without]: null };
  const { standing, town, theme, indicator, year, words } = kept;
  return {
    hasTarget: true,
    ...(standing ? STANDING_FILTERS[standing] : {}),
    ...(town ? { municipalityCodes: [town] } : {}),
    ...(theme ? { theme } : {}),
    ...(indicator ? { indicator } : {}),
    ...(year === 'undated' ? { undatedTarget: true } : {}),
    ...(typeof year === 'number' ? { targetYears: { from: year, to: year } } : {}),
    ...(words ? { text: words } : {}),
  };
}

export const listFilter = (view: TargetsView): KpiFilter => filterOf(view);

export function countFilters(view: TargetsView): TargetCountsQueryVariables {
  const states = filterOf(view, 'standing');
  return {
    states,
    unread: { ...states, ...WITHOUT_ACTUAL },
    towns: filterOf(view, 'town'),
    themes: filterOf(view, 'theme'),
    years: filterOf(view, 'year'),
  };
}
