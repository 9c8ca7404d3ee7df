import type { ReachedReason } from './attainment-vocabulary.js';
import type { TargetState } from './target-state.js';
import type {
  AgreementStatus,
  Direction,
  Extent,
  Language,
  Measure,
  MissingReason,
  MunicipalityKind,
  PartnershipKind,
  PlanKind,
  PlanStatus,
  PolicyStatus,
  Reading,
  Reciprocity,
  SearchType,
  SisterCityKind,
} from './vocabulary.js';

/** What the words of a closed list are called. */
export type Words<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

export const MUNICIPALITY_KINDS: Words<MunicipalityKind> = {
  CITY: { JA: '市', EN: 'City' },
  TOWN: { JA: '町', EN: 'Town' },
  VILLAGE: { JA: '村', EN: 'Village' },
  SPECIAL_WARD: { JA: '特別区', EN: 'Special ward' },
};

export const PLAN_KINDS: Words<PlanKind> = {
  COMPREHENSIVE_PLAN: { JA: '総合計画', EN: 'Comprehensive plan' },
  BASIC_PLAN: { JA: '基本計画', EN: 'Basic plan' },
  IMPLEMENTATION_PLAN: { JA: '実施計画', EN: 'Implementation plan' },
  COMPREHENSIVE_STRATEGY: { JA: '総合戦略', EN: 'Comprehensive strategy' },
  SECTORAL_PLAN: { JA: '個別計画', EN: 'Plan of one field' },
  ACTION_PLAN: { JA: '行動計画', EN: 'Action plan' },
  GUIDELINE: { JA: '指針・方針', EN: 'Guideline' },
  VISION: { JA: 'ビジョン', EN: 'Vision' },
  ORDINANCE: { JA: '条例', EN: 'Ordinance' },
  EVALUATION: { JA: '評価・推計', EN: 'Evaluation or projection' },
  OTHER: { JA: 'その他', EN: 'Other' },
};

export const PLAN_STATUSES: Words<PlanStatus> = {
  EXISTING: { JA: 'あるもの', EN: 'In force or published' },
  PLANNED: { JA: 'これから作るもの', EN: 'Yet to be written' },
  UNDER_REVIEW: { JA: '見直すもの', EN: 'Being revised' },
  UNKNOWN: { JA: '状態が書かれていないもの', EN: 'State not said' },
};

export const POLICY_STATUSES: Words<PolicyStatus> = {
  NEW: { JA: '新規', EN: 'New' },
  CONTINUING: { JA: '継続', EN: 'Continuing' },
};

export const DIRECTIONS: Words<Direction> = {
  INCREASE: { JA: '増加', EN: 'Increase' },
  DECREASE: { JA: '減少', EN: 'Decrease' },
  MAINTAIN: { JA: '維持', EN: 'Maintain' },
};

export const MEASURES: Words<Measure> = {
  BASELINE: { JA: '現状値', EN: 'Baseline' },
  TARGET: { JA: '目標値', EN: 'Target' },
  ACTUAL: { JA: '実績値', EN: 'Actual' },
};

export const MISSING_REASONS: Words<MissingReason> = {
  NOT_MEASURED: { JA: '未把握', EN: 'Not measured' },
  NOT_SET: { JA: '目標値なし', EN: 'No target set' },
  NOT_PRINTED: { JA: '理由のない記号', EN: 'A mark without a reason' },
  NOT_IN_SOURCE: { JA: '記載なし', EN: 'Not in the source' },
  AFTER_DOCUMENT: { JA: '文書の後', EN: 'After the document' },
  SUPPRESSED: { JA: '秘匿', EN: 'Withheld' },
  NOT_APPLICABLE: { JA: 'あり得ない', EN: 'Not applicable' },
  IN_WORDS: { JA: 'ことばの目標', EN: 'Target in words' },
};

export const TARGET_STATES: Words<TargetState> = {
  REACHED: { JA: '達成', EN: 'Reached' },
  NOT_REACHED: { JA: '未達', EN: 'Not reached' },
  OPEN: { JA: '言えない', EN: 'Cannot be said' },
};

export const REACHED_REASONS: Words<ReachedReason> = {
  NO_TARGET: { JA: '目標値がない', EN: 'No target' },
  NO_ACTUAL: { JA: '実績値がない', EN: 'No actual value' },
  NO_BASELINE: { JA: '比べる現状値がない', EN: 'No baseline to compare with' },
  DIRECTION_UNKNOWN: { JA: '望む向きの記載がない', EN: 'Wanted direction not printed' },
  FLOOR_OR_FALL: { JA: '下限とも下げる目標とも読める', EN: 'A floor or a fall' },
  OTHER_PERIOD: { JA: '期間の種類が違う', EN: 'Other kinds of period' },
  ACTUAL_IS_BOUND: { JA: '実績値が範囲', EN: 'The actual value is a bound' },
  TARGET_IS_ABOUT: { JA: '目標が「約」「程度」', EN: 'The target is about so' },
  TARGET_IN_WORDS: { JA: 'ことばからは決まらない', EN: 'The words do not decide it' },
  PAST_RANGE: { JA: '範囲を望む向きに越えた', EN: 'Past the range' },
};

export const PARTNERSHIP_KINDS: Words<PartnershipKind> = {
  COMPANY_AGREEMENT: { JA: '企業との協定', EN: 'Agreement with companies' },
  UNIVERSITY_AGREEMENT: { JA: '大学・学校との協定', EN: 'Agreement with universities or schools' },
  INTERMUNICIPAL: { JA: '自治体間の連携', EN: 'Co-operation of municipalities' },
  INTERNATIONAL: { JA: '海外との連携', EN: 'Co-operation abroad' },
  COUNCIL: { JA: '協議会・会議', EN: 'Council or conference' },
  SUMMIT: { JA: 'サミット', EN: 'Summit' },
  CITIZEN_BODY: { JA: '市民団体', EN: 'Body of citizens' },
  ADVISORY_BODY: { JA: '審議会・委員会', EN: 'Advisory body' },
  INSTITUTION_AFFILIATION: { JA: '施設・学校どうしの提携', EN: 'Tie between institutions' },
  JOINT_PROJECT: { JA: '共同事業', EN: 'Joint project' },
  OTHER: { JA: 'その他', EN: 'Other' },
};

export const AGREEMENT_STATUSES: Words<AgreementStatus> = {
  CONCLUDED: { JA: '締結', EN: 'Concluded' },
  ACTIVE: { JA: '活動中', EN: 'Active' },
  IN_TALKS: { JA: '協議中', EN: 'In talks' },
  UNDER_CONSIDERATION: { JA: '検討中', EN: 'Under consideration' },
  PLANNED: { JA: '予定', EN: 'Planned' },
  ENDED: { JA: '終了', EN: 'Ended' },
  UNKNOWN: { JA: '状態が書かれていないもの', EN: 'State not said' },
};

export const SISTER_CITY_KINDS: Words<SisterCityKind> = {
  SISTER: { JA: '姉妹都市', EN: 'Sister city' },
  FRIENDSHIP: { JA: '友好都市', EN: 'Friendship city' },
  BROTHER: { JA: '兄弟都市', EN: 'Brother city' },
  PARTNERSHIP: { JA: 'パートナーシップ協定都市', EN: 'Partnership city' },
  UNSPECIFIED: { JA: '姉妹・友好都市', EN: 'Sister or friendship city' },
};

export const RECIPROCITIES: Words<Reciprocity> = {
  BOTH_SIDES: { JA: '両方の文書にある', EN: 'Both sides print it' },
  ONE_SIDE: {
    JA: '読んだ相手の文書にはない',
    EN: 'The documents of the partner that we read do not print it',
  },
  PARTNER_NOT_READ: { JA: '相手の文書を読んでいない', EN: 'We have not read the partner' },
  PARTNER_ABROAD: { JA: '相手は国外（文書を読まない）', EN: 'The partner is abroad: not read' },
};

export const READINGS: Words<Reading> = {
  CERTAIN: { JA: '印刷どおり', EN: 'As printed' },
  INFERRED: { JA: '導いた', EN: 'Inferred' },
  EXTERNAL: { JA: '外から知られている', EN: 'Known from outside' },
};

export const EXTENTS: Words<Extent> = {
  WHOLE: { JA: '全体', EN: 'Whole' },
  EXCERPT: { JA: '一部', EN: 'Excerpt' },
};

export const SEARCH_TYPES: Words<SearchType> = {
  MUNICIPALITY: { JA: '市区町村', EN: 'Municipality' },
  PLAN: { JA: '計画', EN: 'Plan' },
  POLICY: { JA: '施策', EN: 'Policy' },
  KPI: { JA: 'KPI', EN: 'KPI' },
  INDICATOR: { JA: '指標', EN: 'Indicator' },
  PARTNERSHIP: { JA: '連携', EN: 'Partnership' },
  SISTER_CITY: { JA: '姉妹都市', EN: 'Sister city' },
  SOURCE_DOCUMENT: { JA: '文書', EN: 'Document' },
};
