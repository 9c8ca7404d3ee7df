import { expect, test } from '@jest/globals';
import { sumWritten } from '../../src/lib/sum-written.js';

test.each([
  [['0.1', '0.2'], '0.3'],
  [['1', '2.50', '3'], '6.5'],
  [['-0.5', '0.25'], '-0.25'],
  [['9007199254740993', '0.5'], '9007199254740993.5'],
  [['1.5', '-1.5'], '0'],
  [['100'], '100'],
  [[], '0'],
])('the sum of %j is written %s', (numbers, sum) => {
  expect(sumWritten(numbers)).toBe(sum);
});
