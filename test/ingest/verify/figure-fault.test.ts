import { expect, test } from '@jest/globals';
import type { FigureClaim } from '../../../src/ingest/claims.js';
import { figureFault } from '../../../src/ingest/verify/figure-fault.js';

const faultOf = (quote: string, said: Partial<FigureClaim>) =>
  figureFault(
    { field: 'value', kind: 'figure', value: 30, unit: '人', comparator: 'EQUAL', ...said },
    [{ quote, lines: [15, 15] }],
  );

test('a unit that stands in another cell is asked for, as it is to be written', () => {
  const fault = faultOf('３０', {});
  expect(fault).toMatch(/^"３０" prints no unit, and 人 is given: /);
  expect(fault).toContain("{ lines: [15, 15], quote: '人', field: unit }");
  expect(faultOf('10～30', { value: 10, valueTo: 30, comparator: 'RANGE' })).toMatch(
    /^"10～30" prints no unit, and 人 is given: /,
  );
});

test('a bound that was forgotten, or made up, is named', () => {
  expect(faultOf('30人以上', {})).toBe(
    '"30人以上" prints 30 人 (AT_LEAST), and EQUAL is given: write comparator: AT_LEAST',
  );
  expect(faultOf('30', { comparator: 'LESS_THAN' })).toMatch(/write comparator: EQUAL$/);
});

test('another unit is named with the one that is printed', () => {
  expect(faultOf('30世帯', {})).toBe(
    '"30世帯" prints the unit 世帯, and 人 is given: write value and unit as printed',
  );
});

test('another figure, a dropped sign, two figures and none are told with what was read', () => {
  expect(faultOf('▲30人', {})).toContain('read is -30 人 (EQUAL); quote this figure alone');
  expect(faultOf('30人 35人', {})).toContain('read is 30 人 (EQUAL), 35 人 (EQUAL)');
  expect(faultOf('維持', {})).toContain('read is no figure');
});
