import { declareTexts, type TextTable } from '../lib/texts.js';
import type {
  Aggregation,
  CountUnit,
  DenominatorKind,
  Measurer,
  PeriodType,
  Scope,
} from '../queries/vocabulary.js';

/** What a concept leaves open. */
const OPEN = { ja: '決まっていない', en: 'left open' };

export const aggregations: TextTable<Record<Aggregation, string>> = declareTexts({
  FLOW: { ja: '期間内に起きたこと', en: 'what happened within one period' },
  STOCK: { ja: 'ある時点の状態', en: 'what stood at a moment' },
  CUMULATIVE: { ja: '始まりからの累計', en: 'all since a start' },
  MEAN: { ja: '平均', en: 'a mean' },
  UNSPECIFIED: OPEN,
});

export const countUnits: TextTable<Record<CountUnit, string>> = declareTexts({
  PERSON: { ja: '人', en: 'people' },
  PERSON_TIMES: { ja: '延べ人数', en: 'visits of people' },
  PERSON_NIGHT: { ja: '人泊', en: 'nights of people' },
  GROUP: { ja: '組', en: 'parties' },
  HOUSEHOLD: { ja: '世帯', en: 'households' },
  ORGANISATION: { ja: '団体', en: 'organisations' },
  CASE: { ja: '件', en: 'cases' },
  COPY: { ja: '部', en: 'copies' },
  YEN: { ja: 'お金', en: 'money' },
  RATIO: { ja: '割合・指数', en: 'a share or an index' },
  GRAM_PER_PERSON_DAY: { ja: '1人1日当たりのグラム', en: 'grams for each person and day' },
  YEAR_OF_LIFE: { ja: '年（寿命）', en: 'years of life' },
  QUANTITY: { ja: '重さ・面積・時間などの量', en: 'a quantity (weight, area, time)' },
});

export const measurers: TextTable<Record<Measurer, string>> = declareTexts({
  GOVERNMENT: { ja: '国の統計', en: 'official statistics' },
  PREFECTURE: { ja: '都道府県', en: 'the prefecture' },
  MUNICIPALITY: { ja: '市区町村の記録', en: 'the town, from its records' },
  RESIDENT_SURVEY: { ja: '市区町村の住民調査', en: 'the town, by asking residents' },
  UNSPECIFIED: OPEN,
});

export const denominators: TextTable<Record<DenominatorKind, string>> = declareTexts({
  RESIDENTS: { ja: '人口', en: 'residents' },
  HOUSEHOLDS: { ja: '世帯', en: 'households' },
  RESPONDENTS: { ja: '調査の対象者・回答者', en: 'those asked' },
  INSURED: { ja: '保険の加入者', en: 'the insured' },
  ELECTORS: { ja: '有権者', en: 'electors' },
  STUDENTS: { ja: '児童・生徒', en: 'pupils' },
  EMPLOYEES: { ja: '職員・従業員', en: 'employees' },
  MEMBERS: { ja: '委員・構成員', en: 'members' },
  BUSINESSES: { ja: '事業所', en: 'businesses' },
  FACILITIES: { ja: '施設', en: 'facilities' },
  EVENTS: { ja: '件数', en: 'events' },
  ASSESSED_TAX: { ja: '調定額', en: 'assessed tax' },
  FINANCIAL_SCALE: { ja: '標準財政規模', en: 'the standard financial scale' },
  AMOUNT: { ja: '金額・量', en: 'an amount' },
  OTHER: { ja: 'ほかのもの', en: 'something else' },
});

export const periods: TextTable<Record<PeriodType, string>> = declareTexts({
  FISCAL_YEAR: { ja: '年度（4月–3月）', en: 'fiscal year (April to March)' },
  CALENDAR_YEAR: { ja: '年（1月–12月）', en: 'calendar year' },
  POINT_IN_TIME: { ja: 'ある日', en: 'a day' },
  SPAN: { ja: '数年にわたる期間', en: 'a span of years' },
  UNSPECIFIED: OPEN,
});

export const scopes: TextTable<Record<Scope, string>> = declareTexts({
  ALL: { ja: '全部', en: 'all of it' },
  GRANT_USERS: { ja: '補助を使った人だけ', en: 'only users of a grant' },
  DESK_CLIENTS: { ja: '相談窓口を通った人だけ', en: 'only those who came through an advice desk' },
  JAPANESE_NATIONALS: { ja: '日本人だけ', en: 'only Japanese nationals' },
  ONE_BODY: { ja: '一つの団体の分だけ', en: 'only what one body did' },
  ONE_OFFICE: { ja: '一つの課の分だけ', en: 'only what one office is in charge of' },
  ONE_PROGRAMME: { ja: '一つの事業の分だけ', en: 'only one programme' },
  UNSPECIFIED: OPEN,
});
