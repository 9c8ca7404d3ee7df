import { describe, expect, jest, test } from '@jest/globals';
import { perOwner } from '../../src/lib/per-owner.js';

const counted = () => jest.fn((_: object, key: string) => ({ key }));

describe('a value for each request', () => {
  test('it is made once for each request and key', () => {
    const make = counted();
    const of = perOwner(make);
    const request = {};
    expect(of(request, 'a')).toBe(of(request, 'a'));
    expect(of(request, 'b')).toEqual({ key: 'b' });
    expect(make.mock.calls).toEqual([
      [request, 'a'],
      [request, 'b'],
    ]);
  });

  test('two requests never share it', () => {
    const of = perOwner(counted());
    expect(of({}, 'a')).not.toBe(of({}, 'a'));
  });

  test('two makers never share it', () => {
    const request = {};
    expect(perOwner(counted())(request, 'a')).not.toBe(perOwner(counted())(request, 'a'));
  });

  test('the key may be left out', () => {
    const make = counted();
    const of = perOwner(make);
    const request = {};
    expect(of(request)).toBe(of(request));
    expect(make).toHaveBeenCalledTimes(1);
  });

  test.each([[null], [undefined], [0], ['']])('%j is a value like others', (value) => {
    const make = jest.fn(() => value);
    const of = perOwner(make);
    const request = {};
    expect([of(request), of(request)]).toEqual([value, value]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('a failure is kept like a value: what is wrong is not looked up again', () => {
    const make = jest.fn((_: object, key: string): string => {
      throw new Error(`no ${key}`);
    });
    const of = perOwner(make);
    const request = {};
    for (let i = 0; i < 3; i++) expect(() => of(request, 'a')).toThrow('no a');
    expect(make).toHaveBeenCalledTimes(1);
    expect(() => of({}, 'a')).toThrow('no a');
    expect(make).toHaveBeenCalledTimes(2);
  });
});
