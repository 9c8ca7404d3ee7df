import { describe, expect, test } from '@jest/globals';
import { type Finding, levelOf } from '../../src/domain/findings.js';
import { agreement, confusion, judgePair, type Pair, readPairs } from './pairs.js';

const SETS = [
  // The set that the rules were made with.
  { file: 'comparability-pairs.yaml', fewest: 40, agree: 62 },
  // Labelled without sight of the rules: 23 of 30 agreed at first sight.
  { file: 'comparability-holdout.yaml', fewest: 30, agree: 26 },
  // Found and labelled by somebody else, put into facets after the rules stood: 17 of 20 at first sight.
  { file: 'comparability-third.yaml', fewest: 20, agree: 18 },
  // Traps: 12 of 24 at first sight; the rules and the how-to were mended by them.
  { file: 'comparability-fourth.yaml', fewest: 24, agree: 24 },
];
const readSet = (file: string) => readPairs(`test/domain/${file}`);

describe.each(SETS)('the pairs of $file', ({ file, fewest, agree }) => {
  const set = readSet(file);
  const { pairs } = set;
  const judged = (pair: Pick<Pair, 'a' | 'b'>) => judgePair(set, pair);

  test('are many, and of every label', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(fewest);
    expect(new Set(pairs.map(({ label }) => label)).size).toBe(3);
  });

  test(`are judged as people judge them in at least ${agree}`, () => {
    expect(agreement(confusion(set))).toBeGreaterThanOrEqual(agree);
  });

  // Only what nothing stands against is ranked.
  test.each(pairs.filter(({ label }) => label === 'NOT_COMPARABLE'))(
    '$id, which may not be compared, is not called comparable and not ranked',
    (pair) => expect(levelOf(judged(pair))).not.toBe('COMPARABLE'),
  );

  test.each(pairs)('$id is judged alike from both sides', ({ a, b }) => {
    expect(judged({ a: b, b: a })).toEqual(judged({ a, b }));
  });
});

describe('the reasons', () => {
  const pair = (id: string) => {
    const set = readSet('comparability-pairs.yaml');
    const found = set.pairs.find((one) => one.id === id);
    if (!found) throw new Error(`no pair ${id}`);
    return judgePair(set, found).map(({ code, level }) => `${code} ${level}`);
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

  test('give the worst level', () => {
    const caution: Finding = { code: 'PERIOD_DIFFERS', level: 'WITH_CAUTION' };
    const bar: Finding = { code: 'UNIT_DIFFERS', level: 'NOT_COMPARABLE' };
    expect(levelOf([])).toBe('COMPARABLE');
    expect(levelOf([caution])).toBe('WITH_CAUTION');
    expect(levelOf([caution, bar])).toBe('NOT_COMPARABLE');
  });
});
