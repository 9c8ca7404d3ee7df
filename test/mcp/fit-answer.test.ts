import { describe, expect, test } from '@jest/globals';
import { fitAnswer } from '../../src/mcp/fit-answer.js';
import { MOST_TOKENS, tokensOf } from '../../src/mcp/tokens.js';

const answerOf =
  (rows: string[], head = '') =>
  (kept: number) => ({
    summary: head,
    release: 'a',
    rows: rows.slice(0, kept),
    left: rows.length - kept || null,
  });

describe('an answer', () => {
  test('that fits is whole, without what says nothing', () => {
    expect(fitAnswer(2, answerOf(['移住', '定住']))).toEqual({
      summary: '',
      release: 'a',
      rows: ['移住', '定住'],
    });
  });

  test('that does not fit holds as many items as fit, and says how many are left', () => {
    const rows = Array.from({ length: 500 }, (_, i) => `${i} ${'移住者数'.repeat(20)}`);
    const { rows: kept, left } = fitAnswer(rows.length, answerOf(rows)) as unknown as {
      rows: string[];
      left: number;
    };
    expect(kept.length + left).toBe(500);
    const size = (n: number) => tokensOf(JSON.stringify(answerOf(rows)(n)));
    expect(size(kept.length)).toBeLessThanOrEqual(MOST_TOKENS);
    expect(size(kept.length + 1)).toBeGreaterThan(MOST_TOKENS);
  });

  test('that does not fit without any item says what to ask instead', () => {
    const make = answerOf(['a'], '移'.repeat(MOST_TOKENS));
    expect(() => fitAnswer(1, make)).toThrow('Ask for fewer years');
  });
});
