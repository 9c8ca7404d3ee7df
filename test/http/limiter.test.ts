import { describe, expect, test } from '@jest/globals';
import { rateLimiter } from '../../src/http/rate/limiter.js';

/** A limiter of 10 points a second and its clock. */
function limiter() {
  const clock = { ms: 0 };
  const { bucketOf, take } = rateLimiter(10, () => clock.ms);
  return { clock, take: (address: string, points: number) => take(bucketOf(address), points) };
}

describe('the limit of points for a client', () => {
  test('is ten seconds’ worth at once, then as many as come in', () => {
    const { clock, take } = limiter();
    expect(take('192.0.2.1', 100)).toBe(0);
    expect(take('192.0.2.1', 5)).toBe(0.5);
    clock.ms = 500;
    expect(take('192.0.2.1', 5)).toBe(0);
    expect(take('192.0.2.1', 5)).toBe(0.5);
  });

  test('is each client’s own', () => {
    const { take } = limiter();
    take('192.0.2.1', 100);
    expect(take('192.0.2.2', 100)).toBe(0);
    expect(take('2001:db8::1', 100)).toBe(0);
  });

  test('is one for all addresses of a network of IPv6, and for both ways to write one of IPv4', () => {
    const { take } = limiter();
    take('2001:db8:0:1::1', 100);
    expect(take('2001:db8:0:1:ffff:ffff:ffff:ffff', 1)).toBeGreaterThan(0);
    take('192.0.2.1', 100);
    expect(take('::ffff:192.0.2.1', 1)).toBeGreaterThan(0);
  });

  test('takes no more memory for a hundred thousand clients than for ten thousand', () => {
    const { take } = limiter();
    take('10.0.0.0', 100);
    for (let i = 1; i <= 100_000; i++) take(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`, 100);
    // The last are remembered, the first are forgotten.
    expect(take('10.1.134.160', 1)).toBeGreaterThan(0);
    expect(take('10.0.0.0', 100)).toBe(0);
  });
});
