import { describe, expect, test } from '@jest/globals';
import {
  ambiguousMunicipality,
  badCursor,
  badUserInput,
  databaseUnavailable,
  ERROR_CODES,
  endedMunicipality,
  unknownIndicator,
  unknownMunicipality,
} from '../../src/domain/errors.js';
import { CodedError } from '../../src/lib/coded-error.js';

const tomiyaTown = { name: '富谷町', endedOn: '2016-10-10', kind: 'FORMER_MUNICIPALITY' } as const;
const tomiya = { code: '042161', name: '宮城県富谷市' };
const codes = Array.from({ length: 12 }, (_, i) => `99999${i}`);

describe('the errors that a client can cause', () => {
  test.each([
    ['BAD_USER_INPUT', badUserInput('first', 'from 1 to 100', 0)],
    ['BAD_CURSOR', badCursor('after')],
    ['UNKNOWN_MUNICIPALITY', unknownMunicipality('municipalities', ['999999'])],
    ['UNKNOWN_MUNICIPALITY', endedMunicipality('codes', '044237', tomiyaTown, tomiya)],
    ['AMBIGUOUS_MUNICIPALITY', ambiguousMunicipality('code', '富谷', [tomiya])],
    ['UNKNOWN_INDICATOR', unknownIndicator('indicator', '移住', ['移住者数'])],
    ['DATABASE_UNAVAILABLE', databaseUnavailable()],
  ])('%s is a coded error of the catalogue', (code, error) => {
    expect(error).toBeInstanceOf(CodedError);
    expect(error.code).toBe(code);
    expect(Object.keys(ERROR_CODES)).toContain(code);
  });

  test('a bad argument is named with what was wanted and what came', () => {
    const { message, details } = badUserInput('first', 'from 1 to 100', 0);
    expect(message).toBe('first must be from 1 to 100, not 0.');
    expect(details).toEqual({ argument: 'first' });
  });

  test('text that came stands in quotation marks, so that blanks and line ends show', () => {
    expect(badUserInput('text', 'a word', ' \n').message).toContain('not " \\n".');
  });

  test('a bad cursor is named with the argument and with the way out', () => {
    const { message, details } = badCursor('after');
    expect(message).toMatch(/^after must be a cursor .*pageInfo\.endCursor.*Leave it out/);
    expect(details).toEqual({ argument: 'after' });
  });

  test('unknown codes are named, at most ten of them', () => {
    const { message, details } = unknownMunicipality('among.codes', codes);
    expect(message).toMatch(/^among\.codes /);
    expect(message).toContain(codes.slice(0, 10).join(', '));
    expect(message).not.toContain(codes[10]);
    expect(details).toEqual({ argument: 'among.codes', codes: codes.slice(0, 10), nearest: [] });
  });

  test('the nearest towns are named with their codes', () => {
    const { message, details } = unknownMunicipality('municipalities', ['富屋市'], [tomiya]);
    expect(message).toContain('The nearest are 宮城県富谷市 042161.');
    expect(details.nearest).toEqual([tomiya]);
  });

  test('what ended, and a ward, are named with the town to ask for', () => {
    const ended = endedMunicipality('codes', '044237', tomiyaTown, tomiya).message;
    expect(ended).toContain(
      '044237 is 富谷町, which ended on 2016-10-10: ask for 宮城県富谷市 042161.',
    );
    const chuo = { name: '中央区', endedOn: null, kind: 'WARD' } as const;
    const ward = endedMunicipality('codes', '221384', chuo, tomiya);
    expect(ward.message).toContain('221384 is the ward 中央区: ask for');
    const before = { name: '相模原市', endedOn: '2010-04-01', kind: 'FORMER_CODE' } as const;
    const sagamihara = { code: '141500', name: '神奈川県相模原市' };
    expect(endedMunicipality('codes', '142093', before, sagamihara).message).toContain(
      '142093 is a code of 相模原市, which ended on 2010-04-01: ask for 神奈川県相模原市 141500.',
    );
  });

  test('a name of many towns is answered with ten of them, and the way out', () => {
    const many = codes.map((code) => ({ code, name: '東京都中央区' }));
    const { message, details } = ambiguousMunicipality('code', '中'.repeat(5000), many);
    expect(message.length).toBeLessThanOrEqual(300);
    expect(details.candidates).toEqual(many.slice(0, 10));
  });

  test('an unknown indicator is answered with the nearest names', () => {
    const { message, details } = unknownIndicator('indicator', '移住', ['移住者数', '転入者数']);
    expect(message).toContain('"移住"');
    expect(message).toContain('移住者数, 転入者数');
    expect(details).toEqual({ argument: 'indicator', nearest: ['移住者数', '転入者数'] });
  });

  test('a long name leaves room for the nearest ones', () => {
    const { message } = unknownIndicator('indicator', 'あ'.repeat(5000), ['移住者数']);
    expect(message.length).toBeLessThanOrEqual(300);
    expect(message).toContain('移住者数');
  });
});
