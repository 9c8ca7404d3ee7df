import { expect, test } from '@jest/globals';
import { type Facets, UNPRINTED } from '../../src/domain/facets.js';
import { sumsOfParts } from '../../src/domain/sums-of-parts.js';

const counted: Facets = { ...UNPRINTED, countUnit: 'PERSON', aggregation: 'STOCK' };

test.each([
  ['persons of a day', true, {}],
  ['money of a year', true, { countUnit: 'YEN', aggregation: 'FLOW' }],
  ['a share', false, { denominator: { kind: 'RESIDENTS', detail: null } }],
  ['an index', false, { countUnit: 'RATIO' }],
  ['a mean', false, { aggregation: 'MEAN' }],
  ['what does not say how it gathers', false, { aggregation: 'UNSPECIFIED' }],
] as const)('of %s, the parts of a town make the whole: %s', (_, makes, facets) => {
  expect(sumsOfParts({ ...counted, ...facets })).toBe(makes);
});
