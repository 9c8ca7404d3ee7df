import { expect, test } from '@jest/globals';
import type { Row } from '../../web/comparison/series.js';
import { splitUnread } from '../../web/comparison/unread-plans.js';
import { cell, official, row } from './comparison.js';

const gap = (missingNote: string) => cell(2020, null, { missing: 'NOT_IN_SOURCE', missingNote });
const unread = (code: string, note = 'まだ', rest: Partial<Row> = {}) =>
  row([gap(note), gap(note)], {
    municipality: { code, name: `${code}市`, nameEn: `${code} City` },
    kpi: null,
    ...rest,
  });
const counted = (code: string) => official(code, [cell(2020, 1), cell(2021, 2)]);

test('rows that say the same of several towns are said once, below those with figures', () => {
  const rows = [unread('a'), counted('a'), unread('b'), counted('b')];
  const { shown, unread: below } = splitUnread(rows);
  expect(shown).toEqual([rows[1], rows[3]]);
  expect(below).toMatchObject([{ note: 'まだ', towns: [{ code: 'a' }, { code: 'b' }] }]);
});

test('a row stays that says something of its own, or is all that a town has', () => {
  const rows = [
    ...[unread('a'), counted('a'), unread('b', '別の理由'), counted('b'), unread('c')],
    ...[unread('d', 'まだ', { relatedPolicies: [{} as Row['relatedPolicies'][0]] }), counted('d')],
  ];
  expect(splitUnread(rows)).toEqual({ shown: rows, unread: [] });
});
