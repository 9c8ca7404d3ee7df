import type { DiscrepancyEntity } from '../../db/entities/discrepancy.entity.js';
import type { KpiState } from '../../db/entities/kpi.entity.js';
import type { Rows, Unplaced } from '../../ingest/assemble/rows.js';
import { counter } from '../../lib/counter.js';
import { leadsNowhere } from '../make/numbers.js';
import type { HeadRows, TownRows } from '../source.js';
import { discrepancies } from './discrepancies.js';
import { statedKpis } from './kpi-states.js';

/** What follows from the rows of a town and the official figures on it. */
export interface DerivedOfTown {
  kpis: (TownRows['kpi'][number] & KpiState)[];
  discrepancies: Unplaced<DiscrepancyEntity>[];
}

/** Official series of a town that its KPIs or one another are held against. */
export type OfficialOfTown = Pick<Rows, 'statisticSeries' | 'observation'>;

export function deriveTown(
  { indicator }: Pick<HeadRows, 'indicator'>,
  { kpi, observation }: Pick<TownRows, 'kpi' | 'observation'>,
  official: OfficialOfTown,
): DerivedOfTown {
  const { statisticSeries } = official;
  const kpis = statedKpis({
    ...{ indicator, kpi, statisticSeries },
    observation: [...observation, ...official.observation],
  });
  // What is alone of its concept contradicts nothing.
  const series = counter([...kpi, ...statisticSeries].map(({ indicatorId }) => indicatorId));
  const among = new Map(kpi.map((row) => [row.id, row]));
  const plan = observation.flatMap((row) => {
    const of = among.get(row.kpiId);
    if (!of) throw leadsNowhere(`figure ${row.id}`, 'kpiId', 'kpi', row.kpiId);
    const { municipalityCode, indicatorId } = of;
    if (series(indicatorId) < 2) return [];
    return [{ ...row, municipalityCode, indicatorId, statisticId: null }];
  });
  const figures = [...plan, ...official.observation];
  return {
    kpis,
    discrepancies: discrepancies({ indicator, kpi, statisticSeries, observation: figures }),
  };
}
