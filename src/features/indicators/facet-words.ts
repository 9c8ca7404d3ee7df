import type {
  Aggregation,
  CountUnit,
  Measurer,
  PeriodType,
  Scope,
} from '../../domain/vocabulary.js';
import type { Sentence } from '../gaps.js';

type Words<T extends string> = Record<T, Sentence>;

const NOT_PRINTED: Sentence = { JA: '記載なし', EN: 'not printed' };

const countUnit: Words<CountUnit> = {
  PERSON: { JA: '人', EN: 'persons' },
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
  RESIDENT_SURVEY: { JA: '住民への調査', EN: 'a survey of residents' },
  GOVERNMENT: { JA: '国の統計', EN: 'official statistics' },
  UNSPECIFIED: NOT_PRINTED,
};

/** The values of facets in words that a reader knows. */
export const FACET_WORDS = { countUnit, aggregation, scope, extent, period, measurer };
