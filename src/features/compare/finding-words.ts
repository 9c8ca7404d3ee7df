import type { Sentence } from '../gaps.js';
import type { RowFindingCode } from './row-findings.js';

/** What each finding means; where a word weighs differently, as a caution and as a bar. */
export const FINDING_WORDS: Record<
  RowFindingCode,
  Sentence | { caution: Sentence; bar: Sentence }
> = {
  DEFINITION_DIFFERS: {
    caution: {
      JA: '数えるものの定義が少し違います',
      EN: 'What is counted is defined a little differently',
    },
    bar: { JA: '数えているものが違います', EN: 'They count different things' },
  },
  UNIT_DIFFERS: { JA: '数える単位が違います', EN: 'They count in different units' },
  SCOPE_DIFFERS: {
    caution: { JA: '数える範囲が少し違います', EN: 'They count somewhat different parts' },
    bar: { JA: '数える範囲が違います', EN: 'They count different parts' },
  },
  SCOPE_UNKNOWN: {
    JA: '数える範囲の記載がないものがあります',
    EN: 'Some sources do not say which part is counted',
  },
  GROUP_DIFFERS: { JA: '数える対象が違います', EN: 'They count different groups' },
  GROUP_UNKNOWN: {
    JA: 'だれを、または何を対象に数えるかの記載がないものがあります',
    EN: 'Some sources do not say which group is counted',
  },
  THRESHOLD_DIFFERS: {
    JA: 'どこからを数えるかの基準が違います',
    EN: 'They count from different ranks, levels or sizes on',
  },
  THRESHOLD_UNKNOWN: {
    JA: 'どこからを数えるかの基準の記載がないものがあります',
    EN: 'Some sources do not say from which rank, level or size on they count',
  },
  COVERAGE_DIFFERS: {
    JA: '合計した窓口・路線・施設・事業が違います',
    EN: 'They add up different offices, lines, facilities or programmes',
  },
  COVERAGE_UNKNOWN: {
    JA: 'どの窓口・路線・施設・事業を合計したかの記載がないものがあります',
    EN: 'Some sources do not say what they add up',
  },
  EVENT_DIFFERS: {
    JA: '選挙や訓練など、数えた機会が違います',
    EN: 'They are of different occasions, such as other elections',
  },
  EVENT_UNKNOWN: {
    JA: 'どの選挙や訓練などの値かの記載がないものがあります',
    EN: 'Some sources do not say of which occasion they are',
  },
  DENOMINATOR_DIFFERS: {
    caution: { JA: '割合の分母が少し違います', EN: 'They are shares of slightly different things' },
    bar: { JA: '割合の分母が違います', EN: 'They are shares of different things' },
  },
  DENOMINATOR_UNKNOWN: {
    JA: '割合の分母の記載がないものがあります',
    EN: 'Some sources do not say what they are a share of',
  },
  CUMULATIVE_AND_ANNUAL: {
    JA: '累計と、一つの期間の値が混ざっています',
    EN: 'Some add up over years, others are of one period',
  },
  AGGREGATION_DIFFERS: {
    JA: '集計のしかたが違います',
    EN: 'They gather over time in different ways',
  },
  AGGREGATION_UNKNOWN: {
    JA: '期間の値か、ある時点の値か、累計かの記載がないものがあります',
    EN: 'Some sources do not say whether the figure is of a period, of a moment or cumulative',
  },
  START_DIFFERS: { JA: '数え始めの年が違います', EN: 'They count from different years' },
  START_UNKNOWN: {
    JA: '数え始めの年の記載がないものがあります',
    EN: 'Some sources do not say from which year they count',
  },
  PERIOD_DIFFERS: { JA: '期間や時点が違います', EN: 'They are of different periods or days' },
  PERIOD_UNKNOWN: {
    JA: '期間や時点の記載がないものがあります',
    EN: 'Some sources do not say of which period or day the figure is',
  },
  SEASON_DIFFERS: {
    caution: {
      JA: '一年のどの時期を数えるかの記載がないものがあります',
      EN: 'Some sources do not say which part of the year is counted',
    },
    bar: { JA: '一年のうち数える時期が違います', EN: 'They count different parts of the year' },
  },
  MEASURER_DIFFERS: { JA: '調査の主体が違います', EN: 'Different bodies measured' },
  MEASURER_UNKNOWN: {
    JA: '調査の主体の記載がないものがあります',
    EN: 'Some sources do not say who measured',
  },
  SOURCE_DIFFERS: {
    JA: 'もとにした統計が違います',
    EN: 'They are taken from different statistics',
  },
  SOURCE_UNKNOWN: {
    JA: 'どの統計や定義によるかの記載がないものがあります',
    EN: 'Some sources do not say by which statistic or definition they count',
  },
  METHOD_DIFFERS: { JA: '調べ方が違います', EN: 'They are measured in different ways' },
  METHOD_UNKNOWN: {
    JA: '調べ方の記載がないものがあります',
    EN: 'Some sources do not say how they are measured',
  },
  METHOD_VOLUNTARY: {
    JA: '任意のアンケートなので、答えた人の割合が町ごとに違います',
    EN: 'Who answers a voluntary questionnaire differs from town to town',
  },
  SERIES_BREAK: {
    JA: '途中で定義か区域が変わった系列があり、変わる前と後の年は比べられません',
    EN: 'A series changed its definition or its area: years before and after may not be compared with each other',
  },
  BOUND_NOT_POINT: {
    JA: '「以内」「未満」「約」「10〜20」のように、一つの点ではない値があり、順位には入れていません',
    EN: 'Some values are bounds, ranges or “about” and are not ranked',
  },
  PROVISIONAL: {
    JA: '協議額、速報、推計など、確定していない値があります',
    EN: 'Some values are not final: under consultation, provisional, estimates or forecasts',
  },
  UNDATED: {
    JA: '年の記載がない値があり、表には入れず別に示しています',
    EN: 'Some values have no printed year and are shown apart, outside the grid',
  },
  DENOMINATOR_YEAR_DIFFERS: {
    JA: '一人当たりの計算に、別の年の国勢調査の人口を使っています',
    EN: 'Some values per head use the census of another year',
  },
  NO_FIGURE: {
    JA: 'この指標の値が表に一つもない市区町村があります',
    EN: 'Some towns have no value of this indicator in the grid',
  },
  NOTHING_TO_COMPARE: {
    JA: '表に、この指標の値をもつ系列が二つ以上なく、比べる相手がありません',
    EN: 'Fewer than two series of this indicator have values in the grid: there is nothing to compare',
  },
};
