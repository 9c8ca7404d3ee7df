import { expect, test } from '@jest/globals';
import { glancesOf } from '../../web/comparison/at-a-glance.js';
import { rankingsOf } from '../../web/comparison/ranking.js';
import { cell, official, row } from './comparison.js';

const print = (raw: string) => ({
  id: raw,
  raw,
  note: null,
  periodType: 'FISCAL_YEAR' as const,
  obsStatus: 'A' as const,
});
const of = (code: string) => ({ municipality: { code, name: `${code}市`, nameEn: code } });

test('a card has the newest actual, that of official statistics where two are of one year, and the last target', () => {
  const target = cell(2027, 30, { measure: 'TARGET', observation: print('30') });
  const plan = row([cell(2021, 1), cell(2022, 2), target], of('a'));
  const counted = official('a', [cell(2021, 10), cell(2022, 20), cell(2027, null)]);
  const [glance] = glancesOf([plan, counted]);
  expect(glance?.actual).toEqual({ row: counted, cell: counted.cells[1] });
  expect(glance?.target).toEqual({ row: plan, cell: target });
});

test('where a town has no value a card has what is printed in its place, and a town without a print has none', () => {
  const mark = cell(2021, null, { missing: 'NOT_APPLICABLE', observation: print('-') });
  const marked = official('a', [mark, cell(2022, null)]);
  expect(glancesOf([marked]).map(({ actual }) => actual?.cell)).toEqual([mark]);
  expect(glancesOf([official('b', [cell(2021, null)])])).toEqual([]);
  const related = official('c', [cell(2021, 5, { observation: print('5') })], { match: 'RELATED' });
  expect(glancesOf([related])).toEqual([]);
});

test('a ranking tells of each other town the cell that says most of why it is not in it', () => {
  const ranked = official('a', [cell(2021, 5, { rank: 1 })]);
  const mark = cell(2021, null, { missing: 'NOT_APPLICABLE', observation: print('-') });
  const silent = row([cell(2021, null)], { ...of('b'), kpi: null, comparableGroup: null });
  const marked = official('b', [mark], { comparableGroup: null });
  const [ranking] = rankingsOf([ranked, silent, marked]);
  expect(ranking?.places.map(({ cell }) => cell.rank)).toEqual([1]);
  expect(ranking?.unranked).toEqual([{ row: marked, cell: mark }]);
});
