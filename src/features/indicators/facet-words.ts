import type {
  Aggregation,
  CountUnit,
  DenominatorKind,
  GroupKind,
  Measurer,
  Method,
  PeriodType,
  Scope,
} from '../../domain/definition-vocabulary.js';
import type { Sentence } from '../gaps.js';

type Words<T extends string> = Record<T, Sentence>;

const NOT_PRINTED: Sentence = { JA: '記載なし', EN: 'not printed' };

const countUnit: Words<CountUnit> = {
  PERSON: { JA: '人', EN: 'persons' },
  PERSON_TIMES: { JA: '延べ人数', EN: 'visits of persons' },
  PERSON_NIGHT: { JA: '人泊', EN: 'nights of persons' },
  GROUP: { JA: '組', EN: 'parties' },
  GRAM_PER_PERSON_DAY: { JA: '1人1日当たりのグラム', EN: 'grams for each person and day' },
  YEAR_OF_LIFE: { JA: '年（寿命）', EN: 'years of life' },
  QUANTITY: { JA: '重さ・面積・時間などの量', EN: 'a quantity (weight, area, time)' },
  HOUSEHOLD: { JA: '世帯', EN: 'households' },
  YEN: { JA: '円', EN: 'yen' },
  CASE: { JA: '件', EN: 'cases' },
  ORGANISATION: { JA: '団体', EN: 'organisations' },
  COPY: { JA: '部数', EN: 'copies' },
  RATIO: { JA: '割合・指数', EN: 'a share or index' },
};

const aggregation: Words<Aggregation> = {
  FLOW: { JA: '期間の値', EN: 'of a period' },
  STOCK: { JA: 'ある時点の値', EN: 'of a moment' },
  CUMULATIVE: { JA: '累計', EN: 'cumulative' },
  MEAN: { JA: '平均', EN: 'a mean' },
  UNSPECIFIED: NOT_PRINTED,
};

const scope: Words<Scope> = {
  ALL: { JA: '全体', EN: 'all' },
  GRANT_USERS: { JA: '支援金などの利用者だけ', EN: 'users of a grant only' },
  DESK_CLIENTS: { JA: '相談窓口を通した人だけ', EN: 'clients of an advice desk only' },
  JAPANESE_NATIONALS: { JA: '日本人だけ', EN: 'Japanese nationals only' },
  ONE_PROGRAMME: { JA: '一つの制度だけ', EN: 'one programme only' },
  ONE_OFFICE: { JA: '一つの課の所管分だけ', EN: 'one office only' },
  ONE_BODY: { JA: '一部の団体・協議会の分だけ', EN: 'certain bodies only' },
  UNSPECIFIED: NOT_PRINTED,
};

/** How a series that is not the whole of its concept lies to it. */
const extent: Words<'NARROW' | 'BROAD'> = {
  NARROW: { JA: 'その一部だけ', EN: 'a part of it only' },
  BROAD: { JA: 'それより広い範囲', EN: 'more than it' },
};

const period: Words<PeriodType> = {
  FISCAL_YEAR: { JA: '年度', EN: 'fiscal year' },
  CALENDAR_YEAR: { JA: '暦年', EN: 'calendar year' },
  POINT_IN_TIME: { JA: 'ある日', EN: 'a day' },
  SPAN: { JA: '数年間', EN: 'a span of years' },
  UNSPECIFIED: NOT_PRINTED,
};

const measurer: Words<Measurer> = {
  MUNICIPALITY: { JA: '市区町村', EN: 'the town' },
  PREFECTURE: { JA: '都道府県', EN: 'the prefecture' },
  RESIDENT_SURVEY: { JA: '住民への調査', EN: 'a survey of residents' },
  GOVERNMENT: { JA: '国の統計', EN: 'official statistics' },
  UNSPECIFIED: NOT_PRINTED,
};

const method: Words<Method> = {
  REGISTER: { JA: '台帳による', EN: 'from a register' },
  FULL_COUNT: { JA: '全数の調査による', EN: 'by counting all' },
  SAMPLE_SURVEY: { JA: '標本調査による', EN: 'by asking a sample' },
  VOLUNTARY_QUESTIONNAIRE: {
    JA: '任意のアンケートによる',
    EN: 'by a questionnaire that people answer if they like',
  },
  ESTIMATE: { JA: '推計', EN: 'estimated' },
  SMOOTHED: { JA: '年や地域でならした推計', EN: 'smoothed over years or areas' },
  UNSPECIFIED: NOT_PRINTED,
};

const group: Words<GroupKind> = {
  AGE: { JA: '年齢', EN: 'an age' },
  GRADE: { JA: '学年', EN: 'a grade' },
  CLASS: { JA: '区分', EN: 'a class' },
  SEX: { JA: '性別', EN: 'a sex' },
  INSURED: { JA: '加入者', EN: 'the insured' },
  NATIONALITY: { JA: '国籍', EN: 'a nationality' },
  HOUSEHOLD: { JA: '家庭の分', EN: 'households' },
  BUSINESS: { JA: '事業所の分', EN: 'businesses' },
  RESIDENT: { JA: '住民', EN: 'residents' },
  VISITOR: { JA: '来訪者', EN: 'visitors' },
  EMPLOYEE: { JA: '職員・従業員', EN: 'employees' },
  OCCUPATION: { JA: '職業', EN: 'an occupation' },
  OTHER: { JA: '一部', EN: 'a part' },
};

const denominator: Words<DenominatorKind> = {
  RESIDENTS: { JA: '人口', EN: 'residents' },
  HOUSEHOLDS: { JA: '世帯', EN: 'households' },
  RESPONDENTS: { JA: '調査の対象者・回答者', EN: 'those asked' },
  INSURED: { JA: '保険の加入者', EN: 'the insured' },
  ELECTORS: { JA: '有権者', EN: 'electors' },
  STUDENTS: { JA: '児童・生徒', EN: 'pupils' },
  EMPLOYEES: { JA: '職員・従業員', EN: 'employees' },
  MEMBERS: { JA: '委員・構成員', EN: 'members' },
  BUSINESSES: { JA: '事業所', EN: 'businesses' },
  FACILITIES: { JA: '施設', EN: 'facilities' },
  EVENTS: { JA: '件数', EN: 'events' },
  ASSESSED_TAX: { JA: '調定額', EN: 'assessed tax' },
  FINANCIAL_SCALE: { JA: '標準財政規模', EN: 'the standard financial scale' },
  AMOUNT: { JA: '金額・量', EN: 'an amount' },
  OTHER: { JA: 'ほかのもの', EN: 'something else' },
};

/** The values of facets in words that a reader knows. */
export const FACET_WORDS = {
  countUnit,
  aggregation,
  scope,
  extent,
  period,
  measurer,
  method,
  group,
  denominator,
};
