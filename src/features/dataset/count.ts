import type { DataSource } from 'typeorm';
import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { PartnershipEntity } from '../../db/entities/partnership.entity.js';
import { PlanEntity } from '../../db/entities/plan.entity.js';
import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { DatasetCounts } from './dataset.type.js';

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
    observations: await db.getRepository(ObservationEntity).count(),
    partnerships: await db.getRepository(PartnershipEntity).count(),
    sisterCities: await db.getRepository(SisterCityEntity).count(),
    evidence: await db.getRepository(EvidenceEntity).count(),
  };
}
