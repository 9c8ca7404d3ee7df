import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  type Definition,
  FINDINGS,
  type Finding,
  findings,
  levelOf,
} from '../../src/domain/comparability.js';
import type { Facets } from '../../src/domain/facets.js';
import type { ComparabilityLevel, MatchLevel } from '../../src/domain/vocabulary.js';
import { FROZEN } from '../frozen-seeds.js';

interface Side extends Omit<Facets, 'note' | 'detail'> {
  indicator: string;
  match: MatchLevel;
  unit: string;
  breaks: number[];
  detail?: string | null;
}
interface Pair {
  id: string;
  a: Side;
  b: Side;
  label: ComparabilityLevel;
}

const { indicators } = parse(readFileSync(`${FROZEN}/indicators.yaml`, 'utf8')) as {
  indicators: { id: string; facets: { scope: string } }[];
};
const OPEN = indicators.filter(({ facets }) => facets.scope === 'UNSPECIFIED').map(({ id }) => id);

const definitionOf = ({ indicator, match, unit, breaks, detail, ...facets }: Side): Definition => ({
  indicator,
  match,
  unit,
  breaks,
  openConcept: OPEN.includes(indicator),
  facets: { ...facets, detail: detail ?? null, note: null },
});

const pairsOf = (file: string) =>
  (parse(readFileSync(`test/domain/${file}`, 'utf8')) as { pairs: Pair[] }).pairs;
const judged = ({ a, b }: Pair) => findings(definitionOf(a), definitionOf(b));

describe.each([
  { file: 'comparability-pairs.yaml', fewest: 40, share: 0.95 },
  // Labelled without sight of the rules: 23 of 30 agreed at first sight.
  { file: 'comparability-holdout.yaml', fewest: 30, share: 0.85 },
])('the pairs of $file', ({ file, fewest, share }) => {
  const pairs = pairsOf(file);

  test('are many, and of every label', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(fewest);
    expect(new Set(pairs.map(({ label }) => label)).size).toBe(3);
  });

  test(`are judged as people judge them in at least ${share} of all`, () => {
    const agree = pairs.filter((pair) => levelOf(judged(pair)) === pair.label);
    expect(agree.length / pairs.length).toBeGreaterThanOrEqual(share);
  });

  test.each(pairs.filter(({ label }) => label === 'NOT_COMPARABLE'))(
    '$id, which may not be compared, is not called comparable',
    (pair) => expect(levelOf(judged(pair))).not.toBe('COMPARABLE'),
  );

  test.each(pairs)('$id is judged alike from both sides', ({ id, a, b, label }) => {
    expect(judged({ id, a: b, b: a, label })).toEqual(judged({ id, a, b, label }));
  });
});

describe('the reasons', () => {
  const pair = (id: string) => {
    const found = pairsOf('comparability-pairs.yaml').find((one) => one.id === id);
    if (!found) throw new Error(`no pair ${id}`);
    return judged(found).map(({ code, level }) => `${code} ${level}`);
  };

  test('for 香取市’s 移住者数 beside 転入者数: another definition, another part', () => {
    expect(pair('settlers-with-a-grant-beside-all-in-migrants')).toEqual(
      expect.arrayContaining([
        'DEFINITION_DIFFERS NOT_COMPARABLE',
        'SCOPE_DIFFERS NOT_COMPARABLE',
        'PERIOD_DIFFERS WITH_CAUTION',
      ]),
    );
  });

  test('each occur in some pair', () => {
    const codes = pairsOf('comparability-pairs.yaml').flatMap((one) =>
      judged(one).map(({ code }) => code),
    );
    expect([...new Set(codes)].sort()).toEqual(Object.keys(FINDINGS).sort());
  });

  test('give the worst level', () => {
    const caution: Finding = { code: 'PERIOD_DIFFERS', level: 'WITH_CAUTION' };
    const bar: Finding = { code: 'UNIT_DIFFERS', level: 'NOT_COMPARABLE' };
    expect(levelOf([])).toBe('COMPARABLE');
    expect(levelOf([caution])).toBe('WITH_CAUTION');
    expect(levelOf([caution, bar])).toBe('NOT_COMPARABLE');
  });
});
