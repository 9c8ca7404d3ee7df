import { describe, expect, test } from '@jest/globals';
import { CodedError } from '../../src/lib/coded-error.js';

describe('an error that the client is meant to see', () => {
  test('it carries a code, a message and facts for programs', () => {
    const error = new CodedError('BAD_CURSOR', 'after must be a cursor.', { argument: 'after' });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('CodedError');
    expect(error.code).toBe('BAD_CURSOR');
    expect(error.message).toBe('after must be a cursor.');
    expect(error.details).toEqual({ argument: 'after' });
  });

  test('without facts it carries an empty record', () => {
    expect(new CodedError('BAD_CURSOR', 'no').details).toEqual({});
  });

  test('a message of 300 characters stays whole', () => {
    const message = '数'.repeat(300);
    expect(new CodedError('X', message).message).toBe(message);
  });

  test('a longer message is cut to 300 characters and shows that it was', () => {
    expect(new CodedError('X', '数'.repeat(301)).message).toBe(`${'数'.repeat(299)}…`);
  });
});
