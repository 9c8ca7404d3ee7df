import { describe, expect, test } from '@jest/globals';
import { firstErrors, fitErrors } from '../../src/graphql/fit-errors.js';

const error = (message: string, code = 'BAD_USER_INPUT') => ({ message, extensions: { code } });

describe('the errors of an answer without data', () => {
  test('are told once each, in their order', () => {
    const errors = [error('a'), error('b'), error('a'), error('c')];
    expect(fitErrors(errors)).toEqual({ errors: [error('a'), error('b'), error('c')], more: 0 });
  });

  test('are one where a limit ended everything', () => {
    const limit = error('too deep', 'LIMIT_EXCEEDED');
    expect(fitErrors([limit, limit, error('too many errors')])).toEqual({
      errors: [limit],
      more: 0,
    });
  });

  test('are one where a rule of ours ended everything', () => {
    const stopped = error(
      'Too many validation errors, error limit reached. Validation aborted.',
      'GRAPHQL_VALIDATION_FAILED',
    );
    const long = error('too long');
    expect(fitErrors([long, long, stopped])).toEqual({ errors: [long], more: 0 });
    const others = ['a', 'b', 'c'].map((message) => error(message));
    expect(fitErrors([...others, stopped]).errors).toEqual([...others, stopped]);
  });

  test('are as many as fit into 4 KiB, and how many more there were is said', () => {
    const many = Array.from({ length: 300 }, (_, i) => error(`${i} ${'あ'.repeat(250)}`));
    const told = fitErrors(many);
    expect(told).toEqual({ errors: many.slice(0, 4), more: 296 });
    expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThanOrEqual(4096);
  });

  test('lose their place where it is too long to tell', () => {
    const path = ['x'.repeat(5_000)];
    expect(fitErrors([{ ...error('a'), path }])).toEqual({ errors: [error('a')], more: 0 });
  });

  test('are 20 at most', () => {
    const many = Array.from({ length: 30 }, (_, i) => error(`${i}`));
    expect(fitErrors(many)).toEqual({ errors: many.slice(0, 20), more: 10 });
  });
});

test('of an answer with data the first 20 errors are told, each with its place', () => {
  const many = Array.from({ length: 21 }, (_, i) => ({ ...error('a'), path: ['rows', i] }));
  expect(firstErrors(many)).toEqual({ errors: many.slice(0, 20), more: 1 });
  expect(firstErrors(many.slice(0, 1))).toEqual({ errors: many.slice(0, 1), more: 0 });
});
