import type { TownKpisQuery } from '../queries/town-kpis.js';

/** A KPI with what its actual values make of its targets. */
export type MeasuredKpi = NonNullable<TownKpisQuery['municipality']>['kpis']['nodes'][number];

export type Attained = NonNullable<MeasuredKpi['attainment']>;
