import type { DiscrepancyEntity } from '../../db/entities/discrepancy.entity.js';
import type { KpiState } from '../../db/entities/kpi.entity.js';
import type { Rows, Unplaced } from '../../ingest/assemble/rows.js';
import { counter } from '../../lib/counter.js';
import { perOwner } from '../../lib/per-owner.js';
import { leadsNowhere } from '../make/numbers.js';
import type { HeadRows, TownRows } from '../source.js';
import { discrepancies } from './discrepancies.js';
import { laterOf, statedKpis } from './kpi-states.js';

/** What follows from the rows of a town and the official figures on it. */
export interface DerivedOfTown {
  kpis: (TownRows['kpi'][number] & KpiState)[];
  discrepancies: Unplaced<DiscrepancyEntity>[];
}

/** Official series of a town that its KPIs or one another are held against. */
export type OfficialOfTown = Pick<Rows, 'statisticSeries' | 'observation'>;

export function deriveTown(
  head: Pick<HeadRows, 'indicator' | 'sourceDocument'>,
  town: Pick<TownRows, 'kpi' | 'observation' | 'evidence' | 'sourceDocument'>,
  official: OfficialOfTown,
): DerivedOfTown {
  const { indicator } = head;
  const { kpi, observation } = town;
  const { statisticSeries } = official;
  const kpis = statedKpis(
    {
      ...{ indicator, kpi, statisticSeries },
      observation: [...observation, ...official.observation],
    },
    knownThrough(head, town),
  );
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

/** Until when the documents know that print a record: what is known from elsewhere is printed nowhere. */
function knownThrough(
  head: Pick<HeadRows, 'sourceDocument'>,
  { evidence, sourceDocument }: Pick<TownRows, 'evidence' | 'sourceDocument'>,
): ReadonlyMap<string, string> {
  const ofDocument = new Map(sourceDocument.map((row) => [row.id, row.knownThrough]));
  const ofHead = daysOf(head.sourceDocument);
  const days = new Map<string, string>();
  for (const { subjectId, documentId, startLine } of evidence) {
    if (startLine === null) continue;
    const day = ofDocument.get(documentId) ?? ofHead.get(documentId);
    const later = laterOf(days.get(subjectId) ?? null, day);
    if (later !== null) days.set(subjectId, later);
  }
  return days;
}

/** Once for all towns. */
const daysOf = perOwner(
  (rows: HeadRows['sourceDocument']) => new Map(rows.map((row) => [row.id, row.knownThrough])),
);
