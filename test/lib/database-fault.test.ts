import { describe, expect, test } from '@jest/globals';
import { isDatabaseFault, isLost } from '../../src/lib/database-fault.js';

const coded = (code: string) => Object.assign(new Error('x'), { code });
const wrapped = (driverError: Error) => Object.assign(new Error('failed'), { driverError });

describe('a fault of the database', () => {
  test.each([
    ['a server that refuses', coded('ECONNREFUSED')],
    ['a server that shuts down', wrapped(coded('57P01'))],
    ['a statement that took too long', wrapped(coded('57014'))],
    ['too many connections', coded('53300')],
    ['an answer that does not come', wrapped(new Error('Query read timeout'))],
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['a connection that broke', wrapped(new Error('Connection terminated unexpectedly'))],
    ['a table of a release that was removed', wrapped(coded('42P01'))],
    ['a statement that a replica ended to follow its primary', wrapped(coded('40001'))],
  ])('is %s', (_, error) => expect(isDatabaseFault(error)).toBe(true));

  test.each([
    ['a statement that is wrong', wrapped(coded('42601'))],
    ['a column that is not there', wrapped(coded('42703'))],
    ['an error of SQLite', wrapped(coded('SQLITE_ERROR'))],
    ['an error of ours', new Error('a reference to x leads nowhere')],
    ['an error of Node.js of five letters', coded('EPERM')],
    ['text', 'Connection terminated'],
    ['nothing', null],
  ])('is not %s', (_, error) => expect(isDatabaseFault(error)).toBe(false));
});

test('all of them may be tried on another connection, but for a statement that took too long', () => {
  expect(isLost(wrapped(coded('57P01')))).toBe(true);
  expect(isLost(wrapped(coded('42P01')))).toBe(true);
  expect(isLost(wrapped(coded('57014')))).toBe(false);
  expect(isLost(coded('57014'))).toBe(false);
  expect(isLost(wrapped(coded('42601')))).toBe(false);
  expect(isLost(undefined)).toBe(false);
});
