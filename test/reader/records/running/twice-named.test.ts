import { expect, test } from '@jest/globals';
import { findRunning } from '../../../../src/reader/records/running/find-running.js';
import { linesOf, written } from '../typed-page.js';

const HEAD = 'KPI（平成32年3月まで） KPI（平成27年度） 達成率';

test('a name before what is aimed at and before what was reached is that of both', () => {
  const { records } = findRunning(
    linesOf(
      `${HEAD} 体制の整備 空き家相談者数 80 人 空き家相談者数 20 人 25.0% 窓口利用件数 50 窓口利用件数 0 件 0.0% 件 地産地消の割合 80%以上 地産地消の割合 75%以上 93.8%`,
    ),
  );
  expect(written(records)).toEqual([
    '空き家相談者数',
    ...['  目標値（平成32年3月まで）: 80 人', '  実績値（平成27年度）: 20 人'],
    '窓口利用件数',
    ...['  目標値（平成32年3月まで）: 50', '  実績値（平成27年度）: 0 件'],
    '地産地消の割合',
    ...['  目標値（平成32年3月まで）: 80%以上', '  実績値（平成27年度）: 75%以上'],
  ]);
  expect(records[0]?.doubts.map(({ kind }) => kind)).toEqual([
    'ORDER_ALONE',
    'MEASURE_BY_POSITION',
  ]);
});

test.each([
  ['the two names differ', `${HEAD} 空き家相談者数 80 人 窓口利用件数 20 人`],
  [
    'other words stand before the first figure',
    `${HEAD} 相談件数 相談件数 職場の定着 300 件 32 件`,
  ],
  ['no head says what is aimed at', '空き家相談者数 80 人 空き家相談者数 20 人 25.0%'],
])('nothing is read where %s', (_, text) => {
  expect(findRunning(linesOf(text)).records).toEqual([]);
});
