// Written by `npm run web:types` from schema/; not by hand.
import textAgreementChoices from '../../schema/queries/web/agreement-choices.graphql?raw';
import textAgreements from '../../schema/queries/web/agreements.graphql?raw';
import textAllIndicators from '../../schema/queries/web/all-indicators.graphql?raw';
import textAllTowns from '../../schema/queries/web/all-towns.graphql?raw';
import textCompare from '../../schema/queries/web/compare.graphql?raw';
import textCorrections from '../../schema/queries/web/corrections.graphql?raw';
import textFigureLines from '../../schema/queries/web/figure-lines.graphql?raw';
import textFigureYears from '../../schema/queries/web/figure-years.graphql?raw';
import textFigure from '../../schema/queries/web/figure.graphql?raw';
import textFindAll from '../../schema/queries/web/find-all.graphql?raw';
import textFindIndicators from '../../schema/queries/web/find-indicators.graphql?raw';
import textFindTowns from '../../schema/queries/web/find-towns.graphql?raw';
import textHome from '../../schema/queries/web/home.graphql?raw';
import textIndicator from '../../schema/queries/web/indicator.graphql?raw';
import textIndicators from '../../schema/queries/web/indicators.graphql?raw';
import textNationMarked from '../../schema/queries/web/nation-marked.graphql?raw';
import textNationTowns from '../../schema/queries/web/nation-towns.graphql?raw';
import textNationYears from '../../schema/queries/web/nation-years.graphql?raw';
import textNation from '../../schema/queries/web/nation.graphql?raw';
import textNearTowns from '../../schema/queries/web/near-towns.graphql?raw';
import textPlanChoices from '../../schema/queries/web/plan-choices.graphql?raw';
import textPlans from '../../schema/queries/web/plans.graphql?raw';
import textPolicies from '../../schema/queries/web/policies.graphql?raw';
import textPolicyChoices from '../../schema/queries/web/policy-choices.graphql?raw';
import textPolicyDetail from '../../schema/queries/web/policy-detail.graphql?raw';
import textReleaseChangeCounts from '../../schema/queries/web/release-change-counts.graphql?raw';
import textReleaseChanges from '../../schema/queries/web/release-changes.graphql?raw';
import textReleaseList from '../../schema/queries/web/release-list.graphql?raw';
import textReleases from '../../schema/queries/web/releases.graphql?raw';
import textSisterCities from '../../schema/queries/web/sister-cities.graphql?raw';
import textSisterCityChoices from '../../schema/queries/web/sister-city-choices.graphql?raw';
import textSourceFacts from '../../schema/queries/web/source-facts.graphql?raw';
import textSource from '../../schema/queries/web/source.graphql?raw';
import textSources from '../../schema/queries/web/sources.graphql?raw';
import textTargetCounts from '../../schema/queries/web/target-counts.graphql?raw';
import textTargets from '../../schema/queries/web/targets.graphql?raw';
import textThemeTown from '../../schema/queries/web/theme-town.graphql?raw';
import textTheme from '../../schema/queries/web/theme.graphql?raw';
import textThemes from '../../schema/queries/web/themes.graphql?raw';
import textTownChanges from '../../schema/queries/web/town-changes.graphql?raw';
import textTownKpis from '../../schema/queries/web/town-kpis.graphql?raw';
import textTownNames from '../../schema/queries/web/town-names.graphql?raw';
import textTownPartners from '../../schema/queries/web/town-partners.graphql?raw';
import textTownPeers from '../../schema/queries/web/town-peers.graphql?raw';
import textTownPlans from '../../schema/queries/web/town-plans.graphql?raw';
import textTownPolicies from '../../schema/queries/web/town-policies.graphql?raw';
import textTownStatistics from '../../schema/queries/web/town-statistics.graphql?raw';
import textTown from '../../schema/queries/web/town.graphql?raw';
import textTownsWithFigures from '../../schema/queries/web/towns-with-figures.graphql?raw';
import textTowns from '../../schema/queries/web/towns.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type {
  AgreementChoicesQuery,
  AgreementChoicesQueryVariables,
  AgreementsQuery,
  AgreementsQueryVariables,
  AllIndicatorsQuery,
  AllIndicatorsQueryVariables,
  AllTownsQuery,
  AllTownsQueryVariables,
  CompareQuery,
  CompareQueryVariables,
  CorrectionsQuery,
  CorrectionsQueryVariables,
  FigureLinesQuery,
  FigureLinesQueryVariables,
  FigureYearsQuery,
  FigureYearsQueryVariables,
  FigureQuery,
  FigureQueryVariables,
  FindAllQuery,
  FindAllQueryVariables,
  FindIndicatorsQuery,
  FindIndicatorsQueryVariables,
  FindTownsQuery,
  FindTownsQueryVariables,
  HomeQuery,
  HomeQueryVariables,
  IndicatorQuery,
  IndicatorQueryVariables,
  IndicatorsQuery,
  IndicatorsQueryVariables,
  NationMarkedQuery,
  NationMarkedQueryVariables,
  NationTownsQuery,
  NationTownsQueryVariables,
  NationYearsQuery,
  NationYearsQueryVariables,
  NationQuery,
  NationQueryVariables,
  NearTownsQuery,
  NearTownsQueryVariables,
  PlanChoicesQuery,
  PlanChoicesQueryVariables,
  PlansQuery,
  PlansQueryVariables,
  PoliciesQuery,
  PoliciesQueryVariables,
  PolicyChoicesQuery,
  PolicyChoicesQueryVariables,
  PolicyDetailQuery,
  PolicyDetailQueryVariables,
  ReleaseChangeCountsQuery,
  ReleaseChangeCountsQueryVariables,
  ReleaseChangesQuery,
  ReleaseChangesQueryVariables,
  ReleaseListQuery,
  ReleaseListQueryVariables,
  ReleasesQuery,
  ReleasesQueryVariables,
  SisterCitiesQuery,
  SisterCitiesQueryVariables,
  SisterCityChoicesQuery,
  SisterCityChoicesQueryVariables,
  SourceFactsQuery,
  SourceFactsQueryVariables,
  SourceQuery,
  SourceQueryVariables,
  SourcesQuery,
  SourcesQueryVariables,
  TargetCountsQuery,
  TargetCountsQueryVariables,
  TargetsQuery,
  TargetsQueryVariables,
  ThemeTownQuery,
  ThemeTownQueryVariables,
  ThemeQuery,
  ThemeQueryVariables,
  ThemesQuery,
  ThemesQueryVariables,
  TownChangesQuery,
  TownChangesQueryVariables,
  TownKpisQuery,
  TownKpisQueryVariables,
  TownNamesQuery,
  TownNamesQueryVariables,
  TownPartnersQuery,
  TownPartnersQueryVariables,
  TownPeersQuery,
  TownPeersQueryVariables,
  TownPlansQuery,
  TownPlansQueryVariables,
  TownPoliciesQuery,
  TownPoliciesQueryVariables,
  TownStatisticsQuery,
  TownStatisticsQueryVariables,
  TownQuery,
  TownQueryVariables,
  TownsWithFiguresQuery,
  TownsWithFiguresQueryVariables,
  TownsQuery,
  TownsQueryVariables,
} from './types.js';

export const AgreementChoices: Operation<AgreementChoicesQuery, AgreementChoicesQueryVariables> = {
  name: 'AgreementChoices',
  text: textAgreementChoices,
};

export const Agreements: Operation<AgreementsQuery, AgreementsQueryVariables> = {
  name: 'Agreements',
  text: textAgreements,
};

export const AllIndicators: Operation<AllIndicatorsQuery, AllIndicatorsQueryVariables> = {
  name: 'AllIndicators',
  text: textAllIndicators,
};

export const AllTowns: Operation<AllTownsQuery, AllTownsQueryVariables> = {
  name: 'AllTowns',
  text: textAllTowns,
};

export const Compare: Operation<CompareQuery, CompareQueryVariables> = {
  name: 'Compare',
  text: textCompare,
};

export const Corrections: Operation<CorrectionsQuery, CorrectionsQueryVariables> = {
  name: 'Corrections',
  text: textCorrections,
};

export const FigureLines: Operation<FigureLinesQuery, FigureLinesQueryVariables> = {
  name: 'FigureLines',
  text: textFigureLines,
};

export const FigureYears: Operation<FigureYearsQuery, FigureYearsQueryVariables> = {
  name: 'FigureYears',
  text: textFigureYears,
};

export const Figure: Operation<FigureQuery, FigureQueryVariables> = {
  name: 'Figure',
  text: textFigure,
};

export const FindAll: Operation<FindAllQuery, FindAllQueryVariables> = {
  name: 'FindAll',
  text: textFindAll,
};

export const FindIndicators: Operation<FindIndicatorsQuery, FindIndicatorsQueryVariables> = {
  name: 'FindIndicators',
  text: textFindIndicators,
};

export const FindTowns: Operation<FindTownsQuery, FindTownsQueryVariables> = {
  name: 'FindTowns',
  text: textFindTowns,
};

export const Home: Operation<HomeQuery, HomeQueryVariables> = {
  name: 'Home',
  text: textHome,
};

export const Indicator: Operation<IndicatorQuery, IndicatorQueryVariables> = {
  name: 'Indicator',
  text: textIndicator,
};

export const Indicators: Operation<IndicatorsQuery, IndicatorsQueryVariables> = {
  name: 'Indicators',
  text: textIndicators,
};

export const NationMarked: Operation<NationMarkedQuery, NationMarkedQueryVariables> = {
  name: 'NationMarked',
  text: textNationMarked,
};

export const NationTowns: Operation<NationTownsQuery, NationTownsQueryVariables> = {
  name: 'NationTowns',
  text: textNationTowns,
};

export const NationYears: Operation<NationYearsQuery, NationYearsQueryVariables> = {
  name: 'NationYears',
  text: textNationYears,
};

export const Nation: Operation<NationQuery, NationQueryVariables> = {
  name: 'Nation',
  text: textNation,
};

export const NearTowns: Operation<NearTownsQuery, NearTownsQueryVariables> = {
  name: 'NearTowns',
  text: textNearTowns,
};

export const PlanChoices: Operation<PlanChoicesQuery, PlanChoicesQueryVariables> = {
  name: 'PlanChoices',
  text: textPlanChoices,
};

export const Plans: Operation<PlansQuery, PlansQueryVariables> = {
  name: 'Plans',
  text: textPlans,
};

export const Policies: Operation<PoliciesQuery, PoliciesQueryVariables> = {
  name: 'Policies',
  text: textPolicies,
};

export const PolicyChoices: Operation<PolicyChoicesQuery, PolicyChoicesQueryVariables> = {
  name: 'PolicyChoices',
  text: textPolicyChoices,
};

export const PolicyDetail: Operation<PolicyDetailQuery, PolicyDetailQueryVariables> = {
  name: 'PolicyDetail',
  text: textPolicyDetail,
};

export const ReleaseChangeCounts: Operation<ReleaseChangeCountsQuery, ReleaseChangeCountsQueryVariables> = {
  name: 'ReleaseChangeCounts',
  text: textReleaseChangeCounts,
};

export const ReleaseChanges: Operation<ReleaseChangesQuery, ReleaseChangesQueryVariables> = {
  name: 'ReleaseChanges',
  text: textReleaseChanges,
};

export const ReleaseList: Operation<ReleaseListQuery, ReleaseListQueryVariables> = {
  name: 'ReleaseList',
  text: textReleaseList,
};

export const Releases: Operation<ReleasesQuery, ReleasesQueryVariables> = {
  name: 'Releases',
  text: textReleases,
};

export const SisterCities: Operation<SisterCitiesQuery, SisterCitiesQueryVariables> = {
  name: 'SisterCities',
  text: textSisterCities,
};

export const SisterCityChoices: Operation<SisterCityChoicesQuery, SisterCityChoicesQueryVariables> = {
  name: 'SisterCityChoices',
  text: textSisterCityChoices,
};

export const SourceFacts: Operation<SourceFactsQuery, SourceFactsQueryVariables> = {
  name: 'SourceFacts',
  text: textSourceFacts,
};

export const Source: Operation<SourceQuery, SourceQueryVariables> = {
  name: 'Source',
  text: textSource,
};

export const Sources: Operation<SourcesQuery, SourcesQueryVariables> = {
  name: 'Sources',
  text: textSources,
};

export const TargetCounts: Operation<TargetCountsQuery, TargetCountsQueryVariables> = {
  name: 'TargetCounts',
  text: textTargetCounts,
};

export const Targets: Operation<TargetsQuery, TargetsQueryVariables> = {
  name: 'Targets',
  text: textTargets,
};

export const ThemeTown: Operation<ThemeTownQuery, ThemeTownQueryVariables> = {
  name: 'ThemeTown',
  text: textThemeTown,
};

export const Theme: Operation<ThemeQuery, ThemeQueryVariables> = {
  name: 'Theme',
  text: textTheme,
};

export const Themes: Operation<ThemesQuery, ThemesQueryVariables> = {
  name: 'Themes',
  text: textThemes,
};

export const TownChanges: Operation<TownChangesQuery, TownChangesQueryVariables> = {
  name: 'TownChanges',
  text: textTownChanges,
};

export const TownKpis: Operation<TownKpisQuery, TownKpisQueryVariables> = {
  name: 'TownKpis',
  text: textTownKpis,
};

export const TownNames: Operation<TownNamesQuery, TownNamesQueryVariables> = {
  name: 'TownNames',
  text: textTownNames,
};

export const TownPartners: Operation<TownPartnersQuery, TownPartnersQueryVariables> = {
  name: 'TownPartners',
  text: textTownPartners,
};

export const TownPeers: Operation<TownPeersQuery, TownPeersQueryVariables> = {
  name: 'TownPeers',
  text: textTownPeers,
};

export const TownPlans: Operation<TownPlansQuery, TownPlansQueryVariables> = {
  name: 'TownPlans',
  text: textTownPlans,
};

export const TownPolicies: Operation<TownPoliciesQuery, TownPoliciesQueryVariables> = {
  name: 'TownPolicies',
  text: textTownPolicies,
};

export const TownStatistics: Operation<TownStatisticsQuery, TownStatisticsQueryVariables> = {
  name: 'TownStatistics',
  text: textTownStatistics,
};

export const Town: Operation<TownQuery, TownQueryVariables> = {
  name: 'Town',
  text: textTown,
};

export const TownsWithFigures: Operation<TownsWithFiguresQuery, TownsWithFiguresQueryVariables> = {
  name: 'TownsWithFigures',
  text: textTownsWithFigures,
};

export const Towns: Operation<TownsQuery, TownsQueryVariables> = {
  name: 'Towns',
  text: textTowns,
};
