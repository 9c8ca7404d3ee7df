import type { ThemeTownQuery } from '../queries/theme-town.js';

type Town = NonNullable<ThemeTownQuery['municipality']>;
export type ThemePolicy = Town['policies']['nodes'][number];
export type ThemeKpi = ThemePolicy['kpis'][number];

/** Of how many of the policies the documents print what else there is to know. */
export function printedOf(policies: readonly ThemePolicy[]) {
  const count = (isPrinted: (policy: ThemePolicy) => boolean) => policies.filter(isPrinted).length;
  return {
    offices: count(({ leadDepartments }) => leadDepartments.length > 0),
    timetables: count(({ schedule }) => schedule.length > 0),
    money: count(({ budgets }) => budgets.length > 0),
    kpis: new Set(policies.flatMap(({ kpis }) => kpis.map(({ id }) => id))).size,
  };
}

/** The plans that the policies stand in, each once. */
export const plansOf = (policies: readonly ThemePolicy[]): ThemePolicy['plan'][] => [
  ...new Map(policies.map(({ plan }) => [plan.id, plan])).values(),
];

/** The KPIs that measure none of the policies. */
export function otherKpis(kpis: readonly ThemeKpi[], policies: readonly ThemePolicy[]): ThemeKpi[] {
  const shown = new Set(policies.flatMap((policy) => policy.kpis.map(({ id }) => id)));
  return kpis.filter(({ id }) => !shown.has(id));
}
