import type { BudgetEntity } from '../../db/entities/budget.entity.js';
import type { CorrectionEntity } from '../../db/entities/correction.entity.js';
import type { CountryEntity } from '../../db/entities/country.entity.js';
import type { DefinitionSourceEntity } from '../../db/entities/definition-source.entity.js';
import type { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { KpiEntity, KpiState } from '../../db/entities/kpi.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { PartnershipEntity } from '../../db/entities/partnership.entity.js';
import type { PartnershipMunicipalityEntity } from '../../db/entities/partnership-municipality.entity.js';
import type { PlaceEntity } from '../../db/entities/place.entity.js';
import type { PlanEntity } from '../../db/entities/plan.entity.js';
import type { PlanSuccessionEntity } from '../../db/entities/plan-succession.entity.js';
import type { PolicyEntity } from '../../db/entities/policy.entity.js';
import type { PolicyPhaseEntity } from '../../db/entities/policy-phase.entity.js';
import type { PolicyPlanEntity } from '../../db/entities/policy-plan.entity.js';
import type { PolicyThemeEntity } from '../../db/entities/policy-theme.entity.js';
import type { PrefectureEntity } from '../../db/entities/prefecture.entity.js';
import type { ProvenanceEntity } from '../../db/entities/provenance.entity.js';
import type { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import type { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import type { ThemeEntity } from '../../db/entities/theme.entity.js';

/** A row without its place in the order, which is given when all rows are there. */
export type Unplaced<T> = Omit<T, 'position'>;

/** The rows of every table, in the order in which they are listed. */
export interface Rows {
  prefecture: PrefectureEntity[];
  municipality: Unplaced<MunicipalityEntity>[];
  place: Unplaced<PlaceEntity>[];
  sourceDocument: Unplaced<SourceDocumentEntity>[];
  definitionSource: Unplaced<DefinitionSourceEntity>[];
  /** Counts of a theme and of a country are made of the other rows. */
  theme: Omit<Unplaced<ThemeEntity>, 'counts'>[];
  indicator: Unplaced<IndicatorEntity>[];
  plan: Unplaced<PlanEntity>[];
  planSuccession: PlanSuccessionEntity[];
  policy: Unplaced<PolicyEntity>[];
  policyPlan: PolicyPlanEntity[];
  policyPhase: PolicyPhaseEntity[];
  policyTheme: PolicyThemeEntity[];
  budget: Unplaced<BudgetEntity>[];
  kpi: Omit<Unplaced<KpiEntity>, keyof KpiState>[];
  statisticSeries: Unplaced<StatisticSeriesEntity>[];
  observation: Unplaced<ObservationEntity>[];
  reportedProgress: Unplaced<ReportedProgressEntity>[];
  partnership: Unplaced<PartnershipEntity>[];
  partnershipMunicipality: PartnershipMunicipalityEntity[];
  country: Omit<Unplaced<CountryEntity>, 'sisterCityCount'>[];
  sisterCity: Unplaced<SisterCityEntity>[];
  narrative: Unplaced<NarrativeEntity>[];
  provenance: ProvenanceEntity[];
  evidence: Unplaced<EvidenceEntity>[];
  correction: Unplaced<CorrectionEntity>[];
}

export const noRows = (): Rows => ({
  prefecture: [],
  municipality: [],
  place: [],
  sourceDocument: [],
  definitionSource: [],
  theme: [],
  indicator: [],
  plan: [],
  planSuccession: [],
  policy: [],
  policyPlan: [],
  policyPhase: [],
  policyTheme: [],
  budget: [],
  kpi: [],
  statisticSeries: [],
  observation: [],
  reportedProgress: [],
  partnership: [],
  partnershipMunicipality: [],
  country: [],
  sisterCity: [],
  narrative: [],
  provenance: [],
  evidence: [],
  correction: [],
});
