import type { ThemeEntity } from '../../db/entities/theme.entity.js';
import { counter } from '../../lib/counter.js';
import type { Rows, Unplaced } from '../assemble/rows.js';

type Source = Pick<
  Rows,
  'theme' | 'indicator' | 'kpi' | 'statisticSeries' | 'observation' | 'policyTheme'
>;

/** The themes, each with the number of its records: those of its indicators, and the policies that name it. */
export function countedThemes(rows: Source): Unplaced<ThemeEntity>[] {
  const themes = new Map(rows.indicator.map(({ id, theme }) => [id, theme]));
  const ofIndicators = (list: readonly { indicatorId: string }[]) =>
    counter(list.map(({ indicatorId }) => themes.get(indicatorId) ?? ''));
  const indicators = counter([...themes.values()]);
  const kpis = ofIndicators(rows.kpi);
  const statistics = ofIndicators(rows.statisticSeries);
  const observations = ofIndicators(rows.observation);
  const policies = counter(rows.policyTheme.map(({ themeId }) => themeId));
  return rows.theme.map((row) => ({
    ...row,
    counts: {
      indicators: indicators(row.id),
      kpis: kpis(row.id),
      statistics: statistics(row.id),
      observations: observations(row.id),
      policies: policies(row.id),
    },
  }));
}
