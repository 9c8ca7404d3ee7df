import { expect } from '@jest/globals';
import type { MissingReason } from '../../src/domain/vocabulary.js';
import { standsIn } from '../../src/ingest/verify/stands-in.js';
import { claimsOf } from '../ingest/verify/claims/claims-of.js';
import { testCases } from './printed-cases.js';

testCases('verify', {
  'ingest/verify standsIn': ({ input, expected }) => {
    const { line, quote } = input as { line: string; quote: string };
    expect(standsIn(line, quote)).toBe(expected);
  },
  'ingest/verify standsIn + verify: quote without its sign': ({ input }) => {
    const { line, quote, value } = input as { line: string; quote: string; value: number };
    expect(standsIn(line, quote)).toBe(false);
    expect(claimsOf({ line, quote, value, unit: '人' })).toEqual(['quote']);
    expect(claimsOf({ line, quote: line, value, unit: '人' })).toContain('value');
  },
  'verify: a minus taken for a mark of absence': ({ input }) => {
    const { line, raw, missing } = input as { line: string; raw: string; missing: MissingReason };
    expect(claimsOf({ line, quote: raw, raw, missing })).toContain('quote');
    expect(claimsOf({ line, quote: line, raw, missing })).toContain('missing');
  },
  'verify: quote without its bound': ({ input }) => {
    const { line, quote } = input as { line: string; quote: string };
    expect(claimsOf({ line, quote, value: 30, unit: '人' })).toEqual(['quote']);
    expect(claimsOf({ line, quote: line, raw: '30人', value: 30, unit: '人' })).toContain('value');
  },
  'verify reason of a mark': ({ input }) => {
    const { raw, missing } = input as { raw: string; missing: MissingReason };
    expect(claimsOf({ line: raw, raw, missing })).toEqual(['missing']);
  },
});
