import { describe, expect, test } from '@jest/globals';
import { fitErrors } from '../../src/graphql/fit-errors.js';

const error = (message: string, code = 'BAD_USER_INPUT') => ({ message, extensions: { code } });

describe('the errors of an answer without data', () => {
  test('are told once each, in their order', () => {
    const errors = [error('a'), error('b'), error('a'), error('c')];
    expect(fitErrors(errors)).toEqual([error('a'), error('b'), error('c')]);
  });

  test('are one where a limit ended everything', () => {
    const limit = error('too deep', 'LIMIT_EXCEEDED');
    expect(fitErrors([limit, limit, error('too many errors')])).toEqual([limit]);
  });

  test('are as many as fit into 4 KiB', () => {
    const many = Array.from({ length: 300 }, (_, i) => error(`${i} ${'あ'.repeat(250)}`));
    const fitting = fitErrors(many);
    expect(fitting).toEqual(many.slice(0, 4));
    expect(Buffer.byteLength(JSON.stringify({ errors: fitting }))).toBeLessThanOrEqual(4096);
  });

  test('lose their place where it is too long to tell', () => {
    const path = ['x'.repeat(5_000)];
    expect(fitErrors([{ ...error('a'), path }])).toEqual([error('a')]);
  });
});
