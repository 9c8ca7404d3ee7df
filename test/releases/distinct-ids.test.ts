import { expect, test } from '@jest/globals';
import { distinctIds } from '../../src/releases/make/distinct-ids.js';
import type { OfficialFigure } from '../../src/releases/source.js';

type Figure = Pick<OfficialFigure, 'id' | 'measure' | 'year'>;
const of2019: Figure = { year: 2019 };
const of2020: Figure = { year: 2020 };
const named2020: Figure = { year: null, id: 'births/01/actual/2020' };
const undated: Figure = { year: null };

const taking = (...figures: Figure[]) => {
  const ids = distinctIds();
  ids.begin('births/01');
  for (const figure of figures) ids.add(figure);
};

test.each([
  [[of2019, of2020, of2020]],
  [[of2020, of2019, of2020]],
  [[undated, of2019, undated]],
  [[of2019, of2020, named2020]],
  [[named2020, of2019, of2020]],
  [[of2020, { ...of2020, measure: 'ACTUAL' as const }]],
])('an id that comes twice is refused: %j', (figures) => {
  expect(() => taking(...figures)).toThrow(/figure: each id is wanted once, but births\/01\//);
});

test('figures that differ in year or measure are taken, in any order, and those of the next town', () => {
  taking(of2020, of2019, undated, { ...of2020, measure: 'TARGET' });
  const ids = distinctIds();
  for (const town of ['births/01', 'births/02']) {
    ids.begin(town);
    ids.add(of2019);
    ids.add(of2020);
  }
});
