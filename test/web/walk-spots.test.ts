import { describe, expect, test } from '@jest/globals';
import type { Spot } from '../../web/comparison/panel.js';
import { firstSpot, walk } from '../../web/comparison/walk-spots.js';

const spot = (series: string, x: number, y: number): Spot => ({
  x,
  y,
  point: {
    series,
    town: series,
    kind: 'OFFICIAL',
    year: x,
    measure: 'ACTUAL',
    value: y,
    valueTo: null,
    comparator: 'EQUAL',
  },
});
const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'];

/** All that can be reached from where walking begins. */
function reached(spots: Spot[]): number[] {
  const seen = new Set([firstSpot(spots)]);
  for (const at of seen) for (const key of KEYS) seen.add(walk(spots, at, key) ?? at);
  return [...seen].sort((a, b) => a - b);
}

describe('walking a picture by keys', () => {
  const lines = [
    spot('a', 0, 50),
    spot('a', 100, 40),
    spot('a', 200, 90),
    spot('b', 0, 60),
    spot('b', 100, 45),
    spot('b', 200, 10),
  ];

  test('begins at the newest figure of the first series and follows a series sideways', () => {
    expect(firstSpot(lines)).toBe(2);
    expect(walk(lines, 2, 'ArrowLeft')).toBe(1);
    // The other series has a nearer figure there.
    expect(walk(lines, 1, 'ArrowRight')).toBe(2);
    expect([walk(lines, 1, 'Home'), walk(lines, 1, 'End')]).toEqual([0, 2]);
  });

  test('goes up and down to the other figures of its year', () => {
    expect(walk(lines, 2, 'ArrowUp')).toBe(5);
    expect(walk(lines, 0, 'ArrowDown')).toBe(3);
  });

  test('stays where nothing lies that way, and leaves other keys alone', () => {
    expect(walk(lines, 2, 'ArrowRight')).toBe(2);
    expect(walk(lines, 2, 'Tab')).toBeNull();
  });

  test.each([
    ['lines', lines],
    ['bars', [spot('a', 300, 10), spot('b', 200, 40), spot('c', 20, 70), spot('c', 90, 70)]],
    ['a strip', [spot('a', 5, 9), spot('b', 90, 9), spot('c', 40, 9), spot('d', 41, 9)]],
    ['figures in one place', [spot('a', 5, 9), spot('b', 5, 9), spot('c', 5, 9), spot('d', 5, 70)]],
  ])('reaches every figure of %s', (_, spots) => {
    expect(reached(spots)).toEqual([...spots.keys()]);
  });
});
