import type { Sentence } from '../gaps.js';
import type { RowFindingCode } from './judge-rows.js';

/** What each finding means; where a word weighs differently, as a caution and as a bar. */
export const FINDING_WORDS: Record<
  RowFindingCode,
  Sentence | { caution: Sentence; bar: Sentence }
> = {
  DEFINITION_DIFFERS: {
    caution: {
      JA: '数えるものの定義が、少し違います',
      EN: 'The definitions of what is counted differ a little',
    },
    bar: { JA: '数えるものが違います', EN: 'They count different things' },
  },
  UNIT_DIFFERS: { JA: '数える単位が違います', EN: 'They count in different units' },
  SCOPE_DIFFERS: {
    caution: { JA: '数える範囲が、少し違います', EN: 'They count somewhat different parts' },
    bar: { JA: '数える範囲が違います', EN: 'They count different parts' },
  },
  SCOPE_UNKNOWN: {
    JA: '数える範囲が印刷されていないものがあります',
    EN: 'For some, the source does not say which part is counted',
  },
  CUMULATIVE_AND_ANNUAL: {
    JA: '累計と、一つの期間の数が混ざっています',
    EN: 'Some add up over years, others are of one period',
  },
  AGGREGATION_DIFFERS: {
    JA: '期間の数、ある時点の数、平均が混ざっています',
    EN: 'Some are of a period, others of a moment or a mean',
  },
  AGGREGATION_UNKNOWN: {
    JA: '期間の数か時点の数か、印刷されていないものがあります',
    EN: 'For some, the source does not say whether it is of a period or a moment',
  },
  START_DIFFERS: { JA: '累計の始まりが違います', EN: 'They add up from different years' },
  START_UNKNOWN: {
    JA: '累計の始まりが印刷されていないものがあります',
    EN: 'For some, the source does not say from when it adds up',
  },
  PERIOD_DIFFERS: { JA: '期間や時点が違います', EN: 'They are of different periods or days' },
  PERIOD_UNKNOWN: {
    JA: '期間や時点が印刷されていないものがあります',
    EN: 'For some, the source does not say of which period or day it is',
  },
  MEASURER_DIFFERS: { JA: '調べた者が違います', EN: 'Different bodies measured' },
  MEASURER_UNKNOWN: {
    JA: '調べた者が印刷されていないものがあります',
    EN: 'For some, the source does not say who measured',
  },
  SERIES_BREAK: {
    JA: '途中で定義が変わった系列があります。変わる前の年とは比べられません',
    EN: 'A series changed its definition; years before and after it may not be compared',
  },
  BOUND_NOT_POINT: {
    JA: '「以内」「以上」など、上限や下限で示された値があります。順位には入れません',
    EN: 'Some values are upper or lower bounds; they are not ranked',
  },
  PROVISIONAL: {
    JA: '確定していない値（協議額、速報、推計など）があります',
    EN: 'Some values are provisional, estimates or forecasts',
  },
  UNDATED: {
    JA: '年の印刷されていない値があり、表の外（undated）に置いています',
    EN: 'Some values have no printed year and stand outside the grid (undated)',
  },
  DENOMINATOR_YEAR_DIFFERS: {
    JA: '一人当たりの計算に、別の年の国勢調査人口を使っています',
    EN: 'Per head values use the census of another year',
  },
  NO_FIGURE: {
    JA: '読んだ文書と統計に、この指標の数値のない市区町村があります',
    EN: 'For some towns, what we read holds no figure',
  },
  NOTHING_TO_COMPARE: {
    JA: '数値のある系列が二つ以上なく、比べる相手がありません',
    EN: 'Fewer than two series have figures, so there is nothing to compare with',
  },
};
