import type { DataSource, EntityTarget } from 'typeorm';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { PartnershipEntity } from '../../db/entities/partnership.entity.js';
import { PlanEntity } from '../../db/entities/plan.entity.js';
import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { DatasetCounts, MunicipalityCounts } from './dataset.type.js';

/** Counts the rows of a release. */
export async function countAll(db: DataSource): Promise<DatasetCounts> {
  const withPlanMaterial = await db
    .getRepository(SourceDocumentEntity)
    .createQueryBuilder('document')
    .select('COUNT(DISTINCT document.municipalityCode)', 'count')
    .getRawOne<{ count: number | string }>();
  return {
    municipalities: await db.getRepository(MunicipalityEntity).count(),
    withPlanMaterial: Number(withPlanMaterial?.count ?? 0),
    plans: await db.getRepository(PlanEntity).count(),
    policies: await db.getRepository(PolicyEntity).count(),
    kpis: await db.getRepository(KpiEntity).count(),
    observations: await storedSum(db, 'SUM(figures)', 'indicator_count'),
    partnerships: await db.getRepository(PartnershipEntity).count(),
    sisterCities: await db.getRepository(SisterCityEntity).count(),
    evidence: await storedSum(db, 'SUM("rows")', 'list_size', "list LIKE 'evidence of %'"),
  };
}

/** Counts the rows of each municipality of which a document is held, by code. */
export async function countByMunicipality(db: DataSource): Promise<MunicipalityCounts[]> {
  const municipalities = await db
    .getRepository(MunicipalityEntity)
    .createQueryBuilder('row')
    .innerJoin(SourceDocumentEntity, 'document', 'document.municipalityCode = row.id')
    .orderBy('row.position')
    .getMany();
  const count = (entity: EntityTarget<{ municipalityCode: string | null }>, condition = '1 = 1') =>
    countRows(db, entity, condition);
  const documents = await count(SourceDocumentEntity);
  const plans = await count(PlanEntity);
  const policies = await count(PolicyEntity, 'row.isReprint = :no');
  const reprints = await count(PolicyEntity, 'row.isReprint = :yes');
  const kpis = await count(KpiEntity);
  const planObservations = await figuresOfTowns(db, true);
  const statisticObservations = await figuresOfTowns(db, false);
  const partnerships = await count(PartnershipEntity);
  const sisterCities = await count(SisterCityEntity);
  return municipalities.map((municipality) => ({
    municipality,
    documents: documents(municipality.id),
    plans: plans(municipality.id),
    policies: policies(municipality.id),
    reprints: reprints(municipality.id),
    kpis: kpis(municipality.id),
    planObservations: planObservations(municipality.position),
    statisticObservations: statisticObservations(municipality.position),
    partnerships: partnerships(municipality.id),
    sisterCities: sisterCities(municipality.id),
  }));
}

/** A sum of what was counted when the release was made. */
async function storedSum(
  db: DataSource,
  sum: string,
  table: string,
  where = '1 = 1',
): Promise<number> {
  const query = db.createQueryBuilder().select(sum, 'count').from(table, 'stored').where(where);
  const row = await query.getRawOne<{ count: number | string | null }>();
  return Number(row?.count ?? 0);
}

/** The number of figures of plans, or of official statistics, of the municipality at a position. */
async function figuresOfTowns(
  db: DataSource,
  isPlan: boolean,
): Promise<(position: number) => number> {
  const rows = await db
    .createQueryBuilder()
    .select(['town', 'SUM(figures) AS "figures"'])
    .from('town_count', 'stored')
    .where('stored."isPlan" = :isPlan', { isPlan })
    .groupBy('town')
    .getRawMany<{ town: number; figures: number | string }>();
  const counts = new Map(rows.map(({ town, figures }) => [town, Number(figures)]));
  return (position) => counts.get(position) ?? 0;
}

/** The number of rows of any municipality that meet a condition. */
async function countRows(
  db: DataSource,
  entity: EntityTarget<{ municipalityCode: string | null }>,
  condition: string,
): Promise<(code: string) => number> {
  const rows = await db
    .getRepository(entity)
    .createQueryBuilder('row')
    .select('row.municipalityCode', 'code')
    .addSelect('COUNT(*)', 'count')
    .where(condition, { yes: true, no: false })
    .groupBy('row.municipalityCode')
    .getRawMany<{ code: string; count: number | string }>();
  const counts = new Map(rows.map(({ code, count }) => [code, Number(count)]));
  return (code) => counts.get(code) ?? 0;
}
