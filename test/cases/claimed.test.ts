import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CLAIMED, PENDING, printedCases } from './printed-cases.js';

const kinds = Object.keys(CLAIMED) as (keyof typeof CLAIMED)[];
const claims = kinds.flatMap((kind): readonly string[] => CLAIMED[kind]);

describe('the misread strings', () => {
  test('are each claimed by exactly one file', () => {
    const unclaimed = printedCases().filter(
      ({ where }) => claims.filter((one) => one === where).length !== 1,
    );
    expect(unclaimed).toEqual([]);
  });

  test.each(kinds)('of %s are tested, or said to be pending', (kind) => {
    const file = `test/cases/${kind}.test.ts`;
    const tested =
      existsSync(file) && readFileSync(file, 'utf8').includes(`testCases('${kind}', {`);
    expect(tested).toBe(!PENDING.includes(kind));
  });
});
