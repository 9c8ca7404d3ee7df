import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { attain } from '../../src/domain/attain.js';
import type { Attempt, Figure } from '../../src/domain/attempt.js';
import { betterInName } from '../../src/domain/better-in-name.js';
import type { PeriodType } from '../../src/domain/definition-vocabulary.js';
import { cellIn } from '../../src/domain/printed/cell.js';
import { directionBeside } from '../../src/domain/printed/direction-beside.js';
import type { Direction } from '../../src/domain/vocabulary.js';

const FILE = '../shared/cases/attainment.json';

interface SharedCase {
  id: string;
  /** Town, name and figures of a real indicator in one line. */
  kpi: string;
  direction: Direction | null;
  expected: { value: number | null; reached: boolean | null };
}

/** A case in parts, as a person reads its line; the figures as printed. */
interface Parts {
  /** All of the name that the rules see: リサイクル率 is what says that more is better. */
  name: string;
  baseline?: string;
  target: string;
  actual: string;
  period?: PeriodType;
  /** Of baseline and actual where it is another than the target's. */
  periodOfValues?: PeriodType;
  printed?: { value: number; places: number };
}

/** By the beginning of the line. The words that decide: see `DECIDED`. */
const PARTS: Record<string, Parts> = {
  '宮城 待機児童数': { name: '待機児童数', baseline: '18', target: '0', actual: '17' },
  '宮城 合計特殊出生率': {
    name: '合計特殊出生率',
    baseline: '1.07',
    target: '1.4',
    actual: '1.00',
  },
  '宮城 産業廃棄物リサイクル率': {
    ...{ name: '産業廃棄物リサイクル率', baseline: '37.9', target: '35.0', actual: '36.3' },
  },
  '宮城 防災意識': { name: '防災意識', baseline: '102.8', target: '100', actual: '102.7' },
  '宮城 体力合計点': {
    name: '体力合計点の全国平均値とのかい離（中2男）',
    ...{ baseline: '0.72', target: '+0.1', actual: '1.19' },
  },
  '宮城 健康寿命': {
    name: '健康寿命（女性）',
    baseline: '75.10',
    target: '75.67',
    actual: '74.74',
  },
  '愛知 交通事故死者数': {
    name: '交通事故死者数',
    baseline: '156',
    target: '125以下',
    actual: '112',
  },
  '愛知 健康寿命': {
    ...{ name: '健康寿命（女性）', baseline: '76.32', target: '76.65以上', actual: '76.07' },
    periodOfValues: 'CALENDAR_YEAR',
  },
  '愛知 ICTを活用': {
    name: 'ICTを活用して指導できる教員',
    ...{ baseline: '62.8', target: '100％程度', actual: '77.4' },
  },
  '愛知 県民の幸福感': { name: '県民の幸福感', target: '平均6.5点超の維持', actual: '6.8' },
  '札幌 20～29歳の道外転出超過数': {
    name: '20～29歳の道外転出超過数',
    ...{ baseline: '2,135', target: '950', actual: '2,650' },
  },
  '宇陀 合計特殊出生率': {
    ...{ name: '合計特殊出生率', baseline: '0.90', target: '1.40', actual: '1.00' },
    printed: { value: 71.4, places: 1 },
  },
  '宇陀 社会減': {
    ...{ name: '社会減', baseline: '300', target: '150人', actual: '205' },
    printed: { value: 73.2, places: 1 },
  },
  '大崎 合同企業説明会参加者延べ': {
    ...{ name: '合同企業説明会参加者延べ', target: '300人', actual: '32', period: 'SPAN' },
    printed: { value: 10.7, places: 1 },
  },
  '大崎 地産地消の実践割合': {
    ...{ name: '地産地消の実践割合', target: '80%以上', actual: '75%以上' },
    printed: { value: 93.8, places: 1 },
  },
};

/** Where neither the figures nor a printed direction decide it, the words of the name that do. */
const DECIDED: Record<string, Direction> = {
  産業廃棄物リサイクル率: 'INCREASE',
  防災意識: 'INCREASE',
  '体力合計点の全国平均値とのかい離（中2男）': 'INCREASE',
  '20～29歳の道外転出超過数': 'DECREASE',
};

function figure(printed: string, periodType: PeriodType): Figure {
  const cell = cellIn(printed);
  if (cell.kind !== 'FIGURE') throw new Error(`${printed} is read as ${cell.kind}`);
  const { value, valueTo = null, comparator } = cell;
  return { value, valueTo, comparator, periodType };
}

function attemptOf(parts: Parts, direction: Direction | null): Attempt {
  const { name, baseline, target, actual, period = 'FISCAL_YEAR', printed = null } = parts;
  const ofValues = parts.periodOfValues ?? period;
  return {
    direction,
    byTarget: directionBeside(target),
    byName: betterInName(name),
    cumulative: period === 'SPAN',
    baseline: baseline === undefined ? null : figure(baseline, ofValues),
    target: figure(target, period),
    actual: figure(actual, ofValues),
    printed,
  };
}

const cases: SharedCase[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).cases : [];
if (cases.length === 0) console.log(`Not checked: the KPIs of ${FILE}, not there`);

const partsOf = ({ kpi }: SharedCase) =>
  Object.entries(PARTS).find(([start]) => kpi.startsWith(start))?.[1];

describe('real KPIs, as a careful reader has them', () => {
  for (const one of cases) {
    test(`${one.kpi}: ${one.expected.value} %, reached: ${one.expected.reached}`, () => {
      const parts = partsOf(one);
      if (!parts) throw new Error(`${one.kpi} is in no parts here: add it to PARTS`);
      const { value, reached } = attain(attemptOf(parts, one.direction));
      expect({ value, reached }).toEqual(one.expected);
    });
  }
  if (cases.length === 0) test.skip(`the KPIs of ${FILE}`, () => {});

  test('without the words that decide them are left open', () => {
    for (const [name, direction] of Object.entries(DECIDED)) {
      expect([name, betterInName(name)]).toEqual([name, direction]);
      const parts = Object.values(PARTS).find((one) => one.name === name);
      if (!parts) throw new Error(`${name} is one of the cases`);
      const { value, open } = attain({ ...attemptOf(parts, null), byName: null });
      expect({ name, value, open }).toEqual({ name, value: null, open: 'FLOOR_OR_FALL' });
    }
  });

  test('say of which figures the town’s own rate is', () => {
    const notes = (start: string, direction: Direction | null) => {
      const parts = PARTS[start];
      return parts ? attain(attemptOf(parts, direction)).notes : [];
    };
    expect(notes('宇陀 合計特殊出生率', null)).toEqual([
      { code: 'PRINTED_DIFFERS', as: 'ACTUAL_OVER_TARGET', baseline: null },
    ]);
    expect(notes('宇陀 社会減', 'DECREASE')).toEqual([
      { code: 'PRINTED_DIFFERS', as: 'TARGET_OVER_ACTUAL', baseline: null },
    ]);
    expect(notes('大崎 地産地消の実践割合', null)).toEqual([
      { code: 'PRINTED_IS', as: 'ACTUAL_OVER_TARGET' },
    ]);
  });
});
