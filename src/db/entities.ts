import { BudgetEntity } from './entities/budget.entity.js';
import { CorrectionEntity } from './entities/correction.entity.js';
import { CountryEntity } from './entities/country.entity.js';
import { DefinitionSourceEntity } from './entities/definition-source.entity.js';
import { DiscrepancyEntity } from './entities/discrepancy.entity.js';
import { EvidenceEntity } from './entities/evidence.entity.js';
import { FactEntity } from './entities/fact.entity.js';
import { IndicatorEntity } from './entities/indicator.entity.js';
import { KpiEntity } from './entities/kpi.entity.js';
import { MunicipalityEntity } from './entities/municipality.entity.js';
import { NarrativeEntity } from './entities/narrative.entity.js';
import { ObservationEntity } from './entities/observation.entity.js';
import { PartnershipEntity } from './entities/partnership.entity.js';
import { PartnershipMunicipalityEntity } from './entities/partnership-municipality.entity.js';
import { PeerGroupEntity } from './entities/peer-group.entity.js';
import { PlaceEntity } from './entities/place.entity.js';
import { PlanEntity } from './entities/plan.entity.js';
import { PlanSuccessionEntity } from './entities/plan-succession.entity.js';
import { PolicyEntity } from './entities/policy.entity.js';
import { PolicyGoalEntity } from './entities/policy-goal.entity.js';
import { PolicyPhaseEntity } from './entities/policy-phase.entity.js';
import { PolicyPlanEntity } from './entities/policy-plan.entity.js';
import { PolicyThemeEntity } from './entities/policy-theme.entity.js';
import { PrefectureEntity } from './entities/prefecture.entity.js';
import { ProvenanceEntity } from './entities/provenance.entity.js';
import { RecordEvidenceEntity } from './entities/record-evidence.entity.js';
import { ReleaseEntity } from './entities/release.entity.js';
import { ReportedProgressEntity } from './entities/reported-progress.entity.js';
import { SearchEntryEntity } from './entities/search-entry.entity.js';
import { SisterCityEntity } from './entities/sister-city.entity.js';
import { SourceDocumentEntity } from './entities/source-document.entity.js';
import { StatisticSeriesEntity } from './entities/statistic-series.entity.js';
import { ThemeEntity } from './entities/theme.entity.js';

/** All tables and views, each after those that it refers to. */
export const ENTITIES = [
  ReleaseEntity,
  PrefectureEntity,
  MunicipalityEntity,
  PlaceEntity,
  SourceDocumentEntity,
  PeerGroupEntity,
  DefinitionSourceEntity,
  ThemeEntity,
  IndicatorEntity,
  PlanEntity,
  PlanSuccessionEntity,
  PolicyEntity,
  PolicyPlanEntity,
  PolicyPhaseEntity,
  PolicyThemeEntity,
  PolicyGoalEntity,
  BudgetEntity,
  KpiEntity,
  StatisticSeriesEntity,
  ObservationEntity,
  DiscrepancyEntity,
  ReportedProgressEntity,
  PartnershipEntity,
  PartnershipMunicipalityEntity,
  CountryEntity,
  SisterCityEntity,
  NarrativeEntity,
  ProvenanceEntity,
  RecordEvidenceEntity,
  EvidenceEntity,
  FactEntity,
  CorrectionEntity,
  SearchEntryEntity,
];
