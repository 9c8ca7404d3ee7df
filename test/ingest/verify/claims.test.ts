import { describe, expect, test } from '@jest/globals';
import { checkClaims } from '../../../src/ingest/verify/check-claims.js';
import { claimsOf } from './claims/claims-of.js';
import { FALSE_FIGURES, TRUE_FIGURES } from './claims/figures.js';
import { type Case, FALSE_READINGS, TRUE_READINGS } from './claims/read-values.js';

const place = { file: 'kpis.yaml', line: 1, column: 1 };
const messagesOf = ({ claim, quotes, text }: Case) => {
  const evidence = quotes.map((item) => ({
    ...{ documentId: 'd', quote: '', reading: 'CERTAIN' as const },
    ...{ lines: [1, 1] as [number, number], ...item },
  }));
  const texts = new Map(text ? [['d', text]] : []);
  return checkClaims({ id: 'r', place, evidence, claims: [claim] }, texts).map(
    (one) => one.message,
  );
};

describe('what is true of its line passes', () => {
  test.each(TRUE_FIGURES)('%s', (_, said) => {
    expect(claimsOf(said)).toEqual([]);
  });

  test.each(TRUE_READINGS)('%s', (_, one) => {
    expect(messagesOf(one)).toEqual([]);
  });
});

describe('what is false of its line is refused', () => {
  test.each(FALSE_FIGURES)('%s', (_, said, fields) => {
    expect(claimsOf(said)).toEqual(fields);
  });

  test.each(FALSE_READINGS)('%s', (_, one) => {
    expect(messagesOf(one)).toHaveLength(1);
  });
});
