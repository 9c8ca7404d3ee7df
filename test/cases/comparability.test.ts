import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { ComparabilityLevel } from '../../src/domain/definition-vocabulary.js';
import { levelOf } from '../../src/domain/findings.js';
import { agreement, confusion, judgePair, type Pair, type PairsFile } from '../domain/pairs.js';

/** Pairs of real definitions, labelled by reading before the rules were asked. */
const FILE = '../shared/cases/comparability-pairs.json';
interface Labelled {
  id: string;
  topic: string;
  label: ComparabilityLevel;
}

const encoded = parse(readFileSync('test/cases/comparability-shared.yaml', 'utf8')) as {
  concepts: PairsFile['concepts'];
  pairs: Record<string, Pick<Pair, 'a' | 'b'>>;
};

if (existsSync(FILE)) {
  const labelled = (JSON.parse(readFileSync(FILE, 'utf8')) as { pairs: Labelled[] }).pairs;
  const set: PairsFile = {
    concepts: encoded.concepts ?? {},
    pairs: labelled.map(({ id, label }) => {
      const sides = encoded.pairs[id];
      if (!sides) throw new Error(`test/cases/comparability-shared.yaml says nothing of ${id}`);
      return { id, label, ...sides };
    }),
  };

  describe(`the ${labelled.length} pairs of ${FILE}`, () => {
    test('are judged as a careful reader judges them in nine of ten', () => {
      expect(agreement(confusion(set)) / set.pairs.length).toBeGreaterThanOrEqual(0.9);
    });

    test.each(set.pairs.filter(({ label }) => label === 'NOT_COMPARABLE'))(
      '$id, which may not be compared, is not called comparable and not ranked',
      (pair) => expect(levelOf(judgePair(set, pair))).not.toBe('COMPARABLE'),
    );
  });
} else {
  test.skip(`the pairs of ${FILE}, which is not there: nothing of them was checked`, () => {});
}
