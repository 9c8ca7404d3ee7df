import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import {
  AttainmentReadingResolver,
  AttainmentResolver,
  AttainmentShareResolver,
  KpiAttainmentResolver,
} from '../features/attainment/attainment.resolver.js';
import {
  ComparabilityReasonResolver,
  ComparabilityResolver,
  ComparisonResolver,
  ComparisonRowResolver,
} from '../features/compare/compare.resolver.js';
import { ComparisonCellResolver } from '../features/compare/comparison-cell.resolver.js';
import { ComparisonDiscrepanciesResolver } from '../features/compare/discrepancies-of.resolver.js';
import {
  ComparisonMissingResolver,
  MissingSummaryResolver,
} from '../features/compare/missing.resolver.js';
import { RelatedPoliciesResolver } from '../features/compare/related-policies.resolver.js';
import {
  CorrectionCounts,
  CorrectionResolver,
} from '../features/corrections/correction.resolver.js';
import {
  KpiCorrectionsResolver,
  ObservationCorrectionsResolver,
} from '../features/corrections/correction-of.resolver.js';
import { DatasetResolver } from '../features/dataset/dataset.resolver.js';
import {
  DiscrepancyCounts,
  DiscrepancyResolver,
} from '../features/discrepancies/discrepancy.resolver.js';
import {
  FactCounts,
  FactResolver,
  SourceDocumentFactsResolver,
} from '../features/facts/fact.resolver.js';
import { SourceDocumentTakenResolver, TakenResolver } from '../features/facts/taken.resolver.js';
import { FacetsResolver } from '../features/indicators/facets.resolver.js';
import {
  IndicatorCounts,
  IndicatorResolver,
  ThemeIndicatorsResolver,
} from '../features/indicators/indicator.resolver.js';
import { KpiCounts, KpiResolver } from '../features/kpis/kpi.resolver.js';
import {
  IndicatorKpisResolver,
  MunicipalityKpisResolver,
  ObservationKpiResolver,
  PlanKpisResolver,
  PolicyKpisResolver,
  ReportedProgressResolver,
} from '../features/kpis/kpi-of.resolver.js';
import { WantedDirectionResolver } from '../features/kpis/wanted-direction.resolver.js';
import { WithoutTargetResolver } from '../features/kpis/without-target.resolver.js';
import {
  MunicipalityCounts,
  MunicipalityResolver,
} from '../features/municipalities/municipality.resolver.js';
import { MunicipalityPlaceResolver } from '../features/municipalities/place.resolver.js';
import { PrefectureResolver } from '../features/municipalities/prefecture.resolver.js';
import { ResolvedMunicipalityResolver } from '../features/municipalities/resolved-municipality.resolver.js';
import { typeNameOf } from '../features/node.type.js';
import { NodeResolver } from '../features/nodes/node.resolver.js';
import {
  ObservationCounts,
  ObservationResolver,
} from '../features/observations/observation.resolver.js';
import { IndicatorObservationsResolver } from '../features/observations/observation-of.resolver.js';
import {
  PartnershipCounts,
  PartnershipResolver,
} from '../features/partnerships/partnership.resolver.js';
import { MunicipalityPartnershipsResolver } from '../features/partnerships/partnership-of.resolver.js';
import { PeersResolver, PeerTownResolver } from '../features/peers/peer.resolver.js';
import { PeerGroupOfResolver, PeerGroupResolver } from '../features/peers/peer-group.resolver.js';
import {
  MunicipalityPlansResolver,
  PlanCounts,
  PlanResolver,
} from '../features/plans/plan.resolver.js';
import { PlanSuccessionResolver } from '../features/plans/plan-succession.resolver.js';
import { PolicyCounts, PolicyResolver } from '../features/policies/policy.resolver.js';
import {
  BudgetResolver,
  MunicipalityPoliciesResolver,
  PlanPoliciesResolver,
  ThemePoliciesResolver,
} from '../features/policies/policy-of.resolver.js';
import { ReleaseDiffResolver } from '../features/release-diff/release-diff.resolver.js';
import { ReleaseResolver } from '../features/releases/release.resolver.js';
import {
  SearchConnectionResolver,
  SearchCounts,
  SearchEdgeResolver,
  SearchResolver,
} from '../features/search/search.resolver.js';
import { SEARCHABLE_RESOLVERS } from '../features/search/searchable.resolver.js';
import {
  CountryResolver,
  SisterCityCountryResolver,
} from '../features/sister-cities/country.resolver.js';
import {
  MunicipalitySisterCitiesResolver,
  SisterCityCounts,
  SisterCityResolver,
} from '../features/sister-cities/sister-city.resolver.js';
import { EvidenceResolver, NarrativeResolver } from '../features/sources/evidence.resolver.js';
import { EvidenceExcerptResolver, ExcerptResolver } from '../features/sources/excerpt.resolver.js';
import {
  MunicipalitySourceDocumentsResolver,
  SourceDocumentCounts,
  SourceDocumentResolver,
} from '../features/sources/source-document.resolver.js';
import { EvidenceCellResolver } from '../features/sources/table-cell.resolver.js';
import { TownCitationResolver } from '../features/sources/town-citation.resolver.js';
import {
  IndicatorStatisticsResolver,
  MunicipalityStatisticsResolver,
  ObservationStatisticResolver,
  StatisticSeriesCounts,
  StatisticSeriesResolver,
} from '../features/statistics/statistic-series.resolver.js';
import { ThemeResolver } from '../features/themes/theme.resolver.js';
import { callMethodsPlainly, readPlainFields } from './plain-calls.js';

/** The one list of resolvers. */
const RESOLVERS = [
  MunicipalityResolver,
  PrefectureResolver,
  MunicipalityPlaceResolver,
  MunicipalityCounts,
  ResolvedMunicipalityResolver,
  SourceDocumentResolver,
  SourceDocumentCounts,
  MunicipalitySourceDocumentsResolver,
  TownCitationResolver,
  EvidenceResolver,
  EvidenceExcerptResolver,
  ExcerptResolver,
  EvidenceCellResolver,
  NarrativeResolver,
  ThemeResolver,
  PlanResolver,
  PlanSuccessionResolver,
  PlanCounts,
  MunicipalityPlansResolver,
  PolicyResolver,
  PolicyCounts,
  MunicipalityPoliciesResolver,
  PlanPoliciesResolver,
  ThemePoliciesResolver,
  BudgetResolver,
  IndicatorResolver,
  ThemeIndicatorsResolver,
  IndicatorCounts,
  FacetsResolver,
  ObservationResolver,
  IndicatorObservationsResolver,
  ObservationCounts,
  KpiResolver,
  WithoutTargetResolver,
  KpiCounts,
  MunicipalityKpisResolver,
  PolicyKpisResolver,
  IndicatorKpisResolver,
  WantedDirectionResolver,
  PlanKpisResolver,
  ObservationKpiResolver,
  ReportedProgressResolver,
  StatisticSeriesResolver,
  StatisticSeriesCounts,
  MunicipalityStatisticsResolver,
  IndicatorStatisticsResolver,
  ObservationStatisticResolver,
  PartnershipResolver,
  PartnershipCounts,
  MunicipalityPartnershipsResolver,
  SisterCityResolver,
  SisterCityCountryResolver,
  CountryResolver,
  SisterCityCounts,
  MunicipalitySisterCitiesResolver,
  KpiAttainmentResolver,
  AttainmentResolver,
  AttainmentReadingResolver,
  AttainmentShareResolver,
  DiscrepancyResolver,
  DiscrepancyCounts,
  PeersResolver,
  PeerGroupOfResolver,
  PeerGroupResolver,
  PeerTownResolver,
  ComparisonResolver,
  ComparabilityResolver,
  ComparisonRowResolver,
  ComparisonCellResolver,
  ComparisonMissingResolver,
  MissingSummaryResolver,
  ComparabilityReasonResolver,
  ComparisonDiscrepanciesResolver,
  RelatedPoliciesResolver,
  DatasetResolver,
  ReleaseResolver,
  NodeResolver,
  ReleaseDiffResolver,
  CorrectionResolver,
  CorrectionCounts,
  ObservationCorrectionsResolver,
  KpiCorrectionsResolver,
  SourceDocumentFactsResolver,
  FactResolver,
  SourceDocumentTakenResolver,
  TakenResolver,
  FactCounts,
  SearchResolver,
  SearchCounts,
  SearchConnectionResolver,
  SearchEdgeResolver,
  ...SEARCHABLE_RESOLVERS,
] as const;

/** The public schema, its types and fields in alphabetical order. */
export function schema(): GraphQLSchema {
  readPlainFields();
  const built = lexicographicSortSchema(
    // Whether it is valid is asked by who serves it: of this one, not again of the one before it is sorted.
    buildSchemaSync({ resolvers: [...RESOLVERS], validate: false, skipCheck: true }),
  );
  callMethodsPlainly(built);
  for (const type of Object.values(built.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeNameOf;
  }
  return built;
}

/** The schema as it is committed in schema/schema.graphql. */
export function schemaText(): string {
  return `${printSchema(schema())}\n`;
}
