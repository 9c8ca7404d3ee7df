import type { DataSource, ObjectLiteral } from 'typeorm';
import { BudgetEntity } from '../../db/entities/budget.entity.js';
import { DefinitionSourceEntity } from '../../db/entities/definition-source.entity.js';
import { DiscrepancyEntity } from '../../db/entities/discrepancy.entity.js';
import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { PartnershipEntity } from '../../db/entities/partnership.entity.js';
import { PartnershipMunicipalityEntity } from '../../db/entities/partnership-municipality.entity.js';
import { PlaceEntity } from '../../db/entities/place.entity.js';
import { PlanEntity } from '../../db/entities/plan.entity.js';
import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { PolicyPhaseEntity } from '../../db/entities/policy-phase.entity.js';
import { PolicyPlanEntity } from '../../db/entities/policy-plan.entity.js';
import { PolicyThemeEntity } from '../../db/entities/policy-theme.entity.js';
import { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import { ThemeEntity } from '../../db/entities/theme.entity.js';

/** How long a plain list is in this release. */
export interface ListSize {
  /** The items of one parent, where they are most. */
  most: number;
  /** The items of all parents together. */
  all: number;
  /** Whether an item may be of several parents. */
  shared: boolean;
}

type Entity = new () => ObjectLiteral;

interface Relation {
  of: Entity;
  /** What the rows of one parent have in common. */
  by: string | readonly string[];
  where?: string;
  /** Only parents of this table: ids of all tables stand in one column. */
  owner?: Entity;
  shared?: boolean;
}

const evidenceOf = (owner: Entity): Relation => ({
  of: EvidenceEntity,
  by: 'row.subjectId',
  owner,
});
const narrativesOf = (owner: Entity): Relation => ({
  of: NarrativeEntity,
  by: 'row.subjectId',
  owner,
});

/** Every field that is a plain list of records, and the rows behind it. */
const RELATIONS: Record<string, Relation> = {
  'Budget.evidence': evidenceOf(BudgetEntity),
  'ComparisonRow.undated': {
    of: ObservationEntity,
    by: 'COALESCE(row.kpiId, row.statisticId)',
    where: 'row.year IS NULL',
  },
  'Comparison.discrepancies': { of: DiscrepancyEntity, by: 'row.indicatorId' },
  // The figures of one town, indicator and year, alike or not.
  'Discrepancy.observations': {
    of: ObservationEntity,
    by: ['row.municipalityCode', 'row.indicatorId', 'row.year'],
  },
  'Kpi.attainments': {
    of: ObservationEntity,
    by: 'row.kpiId',
    where: "row.measure = 'TARGET'",
  },
  'Kpi.evidence': evidenceOf(KpiEntity),
  'Kpi.narratives': narrativesOf(KpiEntity),
  'Kpi.observations': { of: ObservationEntity, by: 'row.kpiId' },
  'Kpi.reportedProgress': { of: ReportedProgressEntity, by: 'row.kpiId' },
  'Municipality.places': { of: PlaceEntity, by: 'row.municipalityCode' },
  'Municipality.sourceDocuments': { of: SourceDocumentEntity, by: 'row.municipalityCode' },
  'Municipality.statistics': { of: StatisticSeriesEntity, by: 'row.municipalityCode' },
  'Narrative.evidence': evidenceOf(NarrativeEntity),
  'Observation.evidence': evidenceOf(ObservationEntity),
  'Partnership.evidence': evidenceOf(PartnershipEntity),
  'Partnership.narratives': narrativesOf(PartnershipEntity),
  'Partnership.partnerMunicipalities': {
    of: PartnershipMunicipalityEntity,
    by: 'row.partnershipId',
    shared: true,
  },
  'Plan.children': { of: PlanEntity, by: 'row.parentId' },
  'Plan.evidence': evidenceOf(PlanEntity),
  'Plan.policies': { of: PolicyEntity, by: 'row.planId', where: 'row.parentId IS NULL' },
  'Policy.budgets': { of: BudgetEntity, by: 'row.policyId' },
  'Policy.children': { of: PolicyEntity, by: 'row.parentId' },
  'Policy.evidence': evidenceOf(PolicyEntity),
  'Policy.kpis': { of: KpiEntity, by: 'row.policyId' },
  'Policy.narratives': narrativesOf(PolicyEntity),
  'Policy.relatedPlans': { of: PolicyPlanEntity, by: 'row.policyId', shared: true },
  'Policy.schedule': { of: PolicyPhaseEntity, by: 'row.policyId' },
  'Policy.themes': { of: PolicyThemeEntity, by: 'row.policyId', shared: true },
  // One list of all.
  'Query.definitionSources': { of: DefinitionSourceEntity, by: 'row.position * 0' },
  'Query.themes': { of: ThemeEntity, by: 'row.position * 0' },
  'ReportedProgress.evidence': evidenceOf(ReportedProgressEntity),
  'SisterCity.evidence': evidenceOf(SisterCityEntity),
  'SisterCity.narratives': narrativesOf(SisterCityEntity),
  'StatisticSeries.observations': { of: ObservationEntity, by: 'row.statisticId' },
};

/** The size of every plain list of records, by "Type.field": a statement for each. */
export async function measureLists(db: DataSource): Promise<Map<string, ListSize>> {
  const sizes = new Map<string, ListSize>();
  for (const [field, relation] of Object.entries(RELATIONS)) {
    sizes.set(field, await measure(db, relation));
  }
  return sizes;
}

async function measure(
  db: DataSource,
  { of, by, where, owner, shared = false }: Relation,
): Promise<ListSize> {
  const lists = db.getRepository(of).createQueryBuilder('row').select('COUNT(*)', 'length');
  for (const key of [by].flat()) lists.andWhere(`${key} IS NOT NULL`).addGroupBy(key);
  if (where) lists.andWhere(where);
  if (owner) lists.innerJoin(owner, 'owner', `owner.id = ${by}`);
  const size = await db
    .createQueryBuilder()
    .select('MAX(list.length)', 'most')
    .addSelect('SUM(list.length)', 'all')
    .from(`(${lists.getQuery()})`, 'list')
    .getRawOne<{ most: number | string | null; all: number | string | null }>();
  return { most: Number(size?.most ?? 0), all: Number(size?.all ?? 0), shared };
}
