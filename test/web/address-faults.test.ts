import { expect, test } from '@jest/globals';
import { addressFaults } from '../../web/compare/address-faults.js';

test('an address that is read whole has no faults', () => {
  expect(addressFaults({})).toEqual([]);
  expect(
    addressFaults({
      ...{ indicator: 'births', towns: '122360,352039', from: '2023', to: '2020' },
      ...{ measures: 'actual,target', per: 'head', figure: '122360/none/actual/2021' },
    }),
  ).toEqual([]);
});

test('each part that is left out is named as it stands, cut where it is long', () => {
  expect(addressFaults({ towns: '12236,122360,x', to: '1', measures: 'best,actual' })).toEqual([
    { part: 'TOWNS', text: '12236, x' },
    { part: 'YEARS', text: '1' },
    { part: 'MEASURES', text: 'best' },
  ]);
  expect(addressFaults({ per: 'c'.repeat(500) })[0]?.text).toHaveLength(80);
});
