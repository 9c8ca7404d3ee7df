import { beforeAll, describe, expect, test } from '@jest/globals';
import type { IndicatorSeed } from '../../../src/ingest/schemas/indicators.js';
import { readIndicators } from '../../../src/reader/meaning/read-indicators.js';
import { MEANS, printed, proposed, record } from './records.js';

type Parts = Partial<Parameters<typeof record>[0]>;
const TARGET = [['目標値|R9', '24']] as const;

/** "STOCK 年度末時点": the value of a facet and the words that it rests on. */
function facet(name: string, parts: Parts): string | undefined {
  const { kpi } = proposed(record({ figures: TARGET, ...parts }));
  const found = kpi.facets.find((one) => one.facet === name);
  if (!found) return undefined;
  const value = typeof found.value === 'object' ? JSON.stringify(found.value) : found.value;
  return [value, ...found.evidence.map(({ quote }) => quote)].join(' ');
}
const told = (definition: string, unit = '人'): Parts => ({
  ...{ definition: printed(definition), unit: printed(unit) },
});

describe('a facet is proposed by the words of name, definition and unit', () => {
  test.each<[string, Parts, string | undefined]>([
    ['aggregation', told('各年度における相談件数'), 'FLOW 各年度における'],
    ['aggregation', told('各年度末時点における協議会の数'), 'STOCK 各年度末時点'],
    ['aggregation', told('研修への累計参加者数'), 'CUMULATIVE 累計'],
    ['aggregation', told('一日の平均利用者数'), 'MEAN 平均'],
    ['aggregation', told('年度末時点の年間利用者数'), 'UNSPECIFIED'],
    ['aggregation', told('利用者の数'), 'UNSPECIFIED'],
    ['period', told('各年度における相談件数'), 'FISCAL_YEAR 各年度における'],
    ['period', told('各年度末時点における協議会の数'), 'POINT_IN_TIME 各年度末時点'],
    ['period', told('研修への累計参加者数'), 'SPAN 累計'],
    ['period', {}, 'UNSPECIFIED'],
    ['day', told('各年度末時点における協議会の数'), '03-31 年度末時点'],
    ['day', told('４月１日現在の待機児童数'), '04-01 ４月１日現在'],
    ['day', told('各年度における相談件数'), undefined],
    ['countUnit', told('x', '団体'), 'ORGANISATION 団体'],
    ['countUnit', told('延べ参加者数'), 'PERSON_TIMES 人'],
    ['countUnit', told('x', '千円'), 'YEN 千円'],
    ['countUnit', told('x', '％'), 'RATIO ％'],
    ['countUnit', told('x', 'ha'), 'QUANTITY ha'],
    ['countUnit', told('x', '回'), 'CASE 回'],
    ['denominator', told('加入している世帯の割合', '％'), '{"kind":"HOUSEHOLDS"} 世帯の割合'],
    ['denominator', told('加入している世帯の数', '世帯'), undefined],
    ['measurer', { measuredBy: printed('（市民協働課調べ）') }, 'MUNICIPALITY 市民協働課調べ'],
    [
      'measurer',
      told('市民意識調査で「満足」と答えた人の割合', '％'),
      'RESIDENT_SURVEY 市民意識調査',
    ],
    ['measurer', {}, 'UNSPECIFIED'],
    ['groups', told('65歳以上の利用者数'), '[{"kind":"AGE","detail":"65歳以上"}] 65歳以上'],
    ['scope', told('支援金を活用した移住者数'), 'GRANT_USERS 支援金を活用'],
  ])('%s of %j is %s', (name, parts, expected) => {
    expect(facet(name, parts)).toBe(expected);
  });
});

describe('the direction of an indicator', () => {
  const way = (parts: Parts) => {
    const { kpi } = proposed(record({ figures: TARGET, unit: printed('％'), ...parts }));
    return [kpi.direction, kpi.directionReading].join(' ');
  };
  test.each<[string, Parts, string]>([
    ['of an arrow', { direction: printed('↘') }, 'DECREASE CERTAIN'],
    ['of a word', { direction: printed('維持') }, 'MAINTAIN CERTAIN'],
    ['of two words', { direction: printed('維持・増加') }, ' '],
    ['of words beside the target', { figures: [['目標値|R9', '90％を維持']] }, 'MAINTAIN CERTAIN'],
    [
      'of where figures lead',
      {
        figures: [
          ['現状値|R4', '30'],
          ['目標値|R9', '20'],
        ],
      },
      'DECREASE INFERRED',
    ],
    [
      'of figures that turn',
      {
        figures: [
          ['現状値|R4', '30'],
          ['目標値|R5', '40'],
          ['目標値|R9', '20'],
        ],
      },
      ' ',
    ],
    ['of a target alone', {}, ' '],
  ])('%s', (_, parts, expected) => {
    expect(way(parts)).toBe(expected);
  });
});

describe('the nearest indicators of ours', () => {
  let indicators: readonly IndicatorSeed[];
  beforeAll(() => {
    indicators = readIndicators('seeds');
  });
  const near = (name: string, unit: string, definition = '') => {
    const parts = { name, ...told(definition, unit), figures: TARGET };
    const { kpi } = proposed(record(parts), { ...MEANS, indicators });
    return kpi.nearest.map(
      ({ indicator, match, because }) => `${indicator} ${match} ${because[0]}`,
    );
  };

  test.each([
    ['自治会等加入率', '％', ['community.neighbourhood-association-rate EXACT SAME_NAME']],
    ['自治会加入率', '％', ['community.neighbourhood-association-rate CLOSE SAME_ALIAS']],
    ['市民税の収納率', '％', ['finance.tax-collection-rate NARROW NAME_HOLDS_ITS_NAME']],
    ['自治会等加入率', '世帯', []],
    ['耐震化された橋りょうの数', '橋', []],
  ])('of %s in %s', (name, unit, expected) => {
    expect(near(name, unit)).toEqual(expected);
  });

  test('are no more than three, the nearest first', () => {
    const found = near('移住者数', '人', '転入者数、転出者数、出生数、死亡数のうち');
    expect(found).toHaveLength(3);
    expect(found[0]).toBe('migration.settlers EXACT SAME_NAME');
  });
});
