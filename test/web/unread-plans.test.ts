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

test('plans that print nothing are told below the rows with figures, each reason once', () => {
  const rows = [
    ...[unread('a'), counted('a'), unread('b'), counted('b'), unread('c', '別の理由')],
    ...[unread('d', 'まだ', { relatedPolicies: [{} as Row['relatedPolicies'][0]] })],
  ];
  const [a, ofA, b, ofB, c, d] = rows;
  expect(splitUnread(rows)).toEqual({
    shown: [ofA, ofB],
    unread: [
      { note: 'まだ', rows: [a, b, d] },
      { note: '別の理由', rows: [c] },
    ],
  });
});

test('a row stays that has a figure without a year, or another reason in one of its cells', () => {
  const undated = { id: 'x' } as Row['undated'][0];
  const rows = [
    unread('a', 'まだ', { undated: [undated] }),
    unread('b', 'まだ', { cells: [gap('まだ'), cell(2021, null, { missing: 'AFTER_DOCUMENT' })] }),
  ];
  expect(splitUnread(rows)).toEqual({ shown: rows, unread: [] });
});
