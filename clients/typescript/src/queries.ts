// Written by `npm run web:types` from schema/; not by hand.
import type {
  CompareQuery,
  CompareQueryVariables,
  CurrentReleaseQuery,
  CurrentReleaseQueryVariables,
  EvidenceQuery,
  EvidenceQueryVariables,
  FiguresQuery,
  FiguresQueryVariables,
  IndicatorsQuery,
  IndicatorsQueryVariables,
  TownsQuery,
  TownsQueryVariables,
} from './answers.js';
import type { Question } from './ask.js';

export const Compare: Question<CompareQuery, CompareQueryVariables> = {
  text: 'query Compare($indicator:String!$municipalities:[ID!]$among:MunicipalityFilter$years:YearRange$measures:[Measure!]$per:Normalization$language:Language!=JA){compare(indicator:$indicator municipalities:$municipalities among:$among years:$years measures:$measures per:$per){indicator{id name nameEn}unit years comparability{level mayRank rankNote(language:$language)reasons{code level message(language:$language)}}rows{municipality{code name nameEn}kpi{id name}statistic{id label}match comparableGroup mayRank rankNote(language:$language)undated{...Figure}cells{year measure value valueTo comparator rank missing wanted missingNote(language:$language)observation{...Figure}}}citation(language:$language)release}}fragment Figure on Observation{id measure year date value valueTo comparator unit raw missing note evidence{page startLine endLine quote document{id title}}}',
};

export const CurrentRelease: Question<CurrentReleaseQuery, CurrentReleaseQueryVariables> = {
  text: 'query CurrentRelease{dataset{release}}',
};

export const Evidence: Question<EvidenceQuery, EvidenceQueryVariables> = {
  text: 'query Evidence($id:ID!$language:Language!=JA){observation(id:$id){id municipality{code name nameEn}measure year date value valueTo comparator unit raw missing obsStatus note evidence{page startLine endLine locator field quote reading note document{id title publisher licence url sha256}}corrections{id}citation(language:$language)}}',
};

export const Figures: Question<FiguresQuery, FiguresQueryVariables> = {
  text: 'query Figures($first:Int!$after:String$filter:ObservationFilter$orderBy:ObservationOrder){observations(first:$first after:$after filter:$filter orderBy:$orderBy){totalCount nodes{id municipality{code name nameEn}kpi{id name}statistic{id label}measure year date periodType value valueTo comparator unit raw missing wanted obsStatus note}pageInfo{hasNextPage endCursor}}}',
};

export const Indicators: Question<IndicatorsQuery, IndicatorsQueryVariables> = {
  text: 'query Indicators($filter:IndicatorFilter$first:Int!){indicators(filter:$filter first:$first){totalCount nodes{id name nameEn definition unit theme{id name nameEn}}}}',
};

export const Towns: Question<TownsQuery, TownsQueryVariables> = {
  text: 'query Towns($filter:MunicipalityFilter$first:Int!){municipalities(filter:$filter first:$first){totalCount nodes{code name nameEn nameKana kind prefecture{code name nameEn}}}}',
};
