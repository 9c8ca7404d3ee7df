import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  AttainmentMethod,
  AttainmentReason,
  ReachedReason,
} from '../src/domain/attainment-vocabulary.js';
import { FINDINGS } from '../src/domain/findings.js';
import { FINDING_WORDS } from '../src/features/compare/finding-words.js';
import { ROW_FINDINGS } from '../src/features/compare/row-findings.js';
import { confusion, readPairs } from './domain/pairs.js';

const text = readFileSync('docs/comparability.md', 'utf8');
const [japanese = '', english = ''] = text.split(/^---$/m);

describe('docs/comparability.md', () => {
  const codes = Object.keys({ ...FINDINGS, ...ROW_FINDINGS });

  test.each([
    ['Japanese', japanese],
    ['English', english],
  ])('lists every reason once, and no other, in its %s part', (_, part) => {
    const listed = [...part.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
    const levels = ['COMPARABLE', 'WITH_CAUTION', 'NOT_COMPARABLE'];
    expect(listed.filter((code) => !levels.includes(code ?? '')).sort()).toEqual(codes.sort());
  });

  test('says each reason in the words of the answers', () => {
    for (const words of Object.values(FINDING_WORDS)) {
      const { JA, EN } = 'bar' in words ? words.bar : words;
      expect(japanese).toContain(JA);
      expect(english).toContain(EN);
    }
  });

  test.each(Object.keys({ ...AttainmentReason, ...ReachedReason, ...AttainmentMethod }))(
    'names %s in both languages',
    (code) => {
      expect(japanese).toContain(`\`${code}\``);
      expect(english).toContain(`\`${code}\``);
    },
  );

  test.each(['pairs', 'holdout', 'third', 'fourth'])(
    'has the table of comparability-%s.yaml as the rules answer',
    (name) => {
      const told = confusion(readPairs(`test/domain/comparability-${name}.yaml`));
      for (const part of [japanese, english]) expect(tablesIn(part)).toContainEqual(told);
    },
  );
});

/** Every three rows that end in three numbers each. */
function tablesIn(part: string): number[][][] {
  const rows = [...part.matchAll(/\| (\d+) \| (\d+) \| (\d+) \|$/gm)].map(([, ...cells]) =>
    cells.map(Number),
  );
  return rows.flatMap((_, i) => (i % 3 === 0 ? [rows.slice(i, i + 3)] : []));
}
