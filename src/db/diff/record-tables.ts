import type { ObjectLiteral } from 'typeorm';
import type { NodeType } from '../../domain/node-id.js';
import { BudgetEntity } from '../entities/budget.entity.js';
import { CorrectionEntity } from '../entities/correction.entity.js';
import { CountryEntity } from '../entities/country.entity.js';
import { DefinitionSourceEntity } from '../entities/definition-source.entity.js';
import { IndicatorEntity } from '../entities/indicator.entity.js';
import { KpiEntity } from '../entities/kpi.entity.js';
import { MunicipalityEntity } from '../entities/municipality.entity.js';
import { NarrativeEntity } from '../entities/narrative.entity.js';
import { PartnershipEntity } from '../entities/partnership.entity.js';
import { PartnershipMunicipalityEntity } from '../entities/partnership-municipality.entity.js';
import { PeerGroupEntity } from '../entities/peer-group.entity.js';
import { PlaceEntity } from '../entities/place.entity.js';
import { PlanEntity } from '../entities/plan.entity.js';
import { PlanSuccessionEntity } from '../entities/plan-succession.entity.js';
import { PolicyEntity } from '../entities/policy.entity.js';
import { PolicyPhaseEntity } from '../entities/policy-phase.entity.js';
import { PolicyPlanEntity } from '../entities/policy-plan.entity.js';
import { PolicyThemeEntity } from '../entities/policy-theme.entity.js';
import { PrefectureEntity } from '../entities/prefecture.entity.js';
import { ProvenanceEntity } from '../entities/provenance.entity.js';
import { ReportedProgressEntity } from '../entities/reported-progress.entity.js';
import { SisterCityEntity } from '../entities/sister-city.entity.js';
import { SourceDocumentEntity } from '../entities/source-document.entity.js';
import { ThemeEntity } from '../entities/theme.entity.js';

export type Entity = new () => ObjectLiteral;

/** Rows that hang on a record and have no identity of their own: a field of it. */
export interface Part {
  field: string;
  of: Entity;
  /** The column with the id of the record. */
  by: string;
}

/** Records with their parts. */
export interface RecordTable {
  type: NodeType;
  of: Entity;
  parts?: readonly Part[];
}

const narratives: Part = { field: 'narratives', of: NarrativeEntity, by: 'subjectId' };
const provenance: Part = { field: 'provenance', of: ProvenanceEntity, by: 'recordId' };

/** The records of a town but its figures. */
export const TOWN_TABLES: readonly RecordTable[] = [
  { type: 'SourceDocument', of: SourceDocumentEntity },
  {
    type: 'Plan',
    of: PlanEntity,
    parts: [narratives, provenance, { field: 'follows', of: PlanSuccessionEntity, by: 'planId' }],
  },
  {
    type: 'Policy',
    of: PolicyEntity,
    parts: [
      narratives,
      { field: 'relatedPlans', of: PolicyPlanEntity, by: 'policyId' },
      { field: 'phases', of: PolicyPhaseEntity, by: 'policyId' },
      { field: 'themes', of: PolicyThemeEntity, by: 'policyId' },
      { field: 'budgets', of: BudgetEntity, by: 'policyId' },
    ],
  },
  {
    type: 'Kpi',
    of: KpiEntity,
    parts: [
      narratives,
      provenance,
      { field: 'reportedProgress', of: ReportedProgressEntity, by: 'kpiId' },
    ],
  },
  {
    type: 'Partnership',
    of: PartnershipEntity,
    parts: [
      narratives,
      { field: 'municipalities', of: PartnershipMunicipalityEntity, by: 'partnershipId' },
    ],
  },
  { type: 'SisterCity', of: SisterCityEntity, parts: [narratives, provenance] },
];

/** The records that are no town's, by the name of their table. */
export const HEAD_TABLES: Readonly<Record<string, RecordTable>> = {
  prefecture: { type: 'Prefecture', of: PrefectureEntity },
  municipality: { type: 'Municipality', of: MunicipalityEntity },
  place: { type: 'MunicipalityPlace', of: PlaceEntity },
  peer_group: { type: 'Municipality', of: PeerGroupEntity },
  source_document: { type: 'SourceDocument', of: SourceDocumentEntity },
  definition_source: { type: 'DefinitionSource', of: DefinitionSourceEntity },
  theme: { type: 'Theme', of: ThemeEntity },
  indicator: { type: 'Indicator', of: IndicatorEntity },
  country: { type: 'Country', of: CountryEntity },
  correction: { type: 'Correction', of: CorrectionEntity },
};
