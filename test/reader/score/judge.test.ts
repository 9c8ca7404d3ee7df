import { expect, test } from '@jest/globals';
import type { ExpectedFigure, ExpectedRecord } from '../labels.js';
import type { Counted } from './finding.js';
import { judge } from './judge.js';
import type { ReadFigure, ReadRecord } from './read-record.js';
import { tallyOf } from './tally.js';

const target = (year: number, value: number | null): ExpectedFigure => ({
  ...{ measure: 'TARGET', year, value, comparator: 'EQUAL', raw: String(value) },
});
const label: ExpectedRecord = {
  name: '公園の整備 箇所数※１',
  unit: '箇所',
  figures: [target(2025, 35), target(2027, 37)],
};
const figure = (of: Partial<ReadFigure>): ReadFigure => ({
  ...{ measure: 'TARGET', year: 2025, value: 35, comparator: 'EQUAL', certain: true },
  ...of,
});
const whole: ReadRecord = {
  ...{ name: '公園の整備箇所数', unit: 'か所', certain: true },
  figures: [figure({}), figure({ year: 2027, value: 37 })],
};
const score = (read: ReadRecord[], records = [label], counted?: Counted[]) => {
  const { findings, faults } = judge(
    { records, noise: [{ kind: 'BUDGET', words: '事業費' }] },
    read,
  );
  const { proposed, printed, right } = tallyOf(findings, counted);
  return { proposed, printed, right, faults: faults.map(({ kind }) => kind) };
};

test('what is read as printed is right, whatever its width, spaces and marks are', () => {
  expect(score([whole])).toEqual({ proposed: 10, printed: 10, right: 10, faults: [] });
  expect(score([whole], [label], ['record'])).toMatchObject({ right: 1 });
});

test('a figure that is taken for another is proposed wrongly, and missed', () => {
  const read = { ...whole, figures: [figure({ value: 36 }), figure({ year: 2027, value: 37 })] };
  expect(score([read])).toEqual({ proposed: 10, printed: 10, right: 9, faults: ['VALUE_DIFFERS'] });
  expect(score([read], [label], ['figure'])).toMatchObject({ proposed: 2, printed: 2, right: 1 });
});

test('a figure that is left open is missed, and nothing is wrong', () => {
  const read = { ...whole, figures: [figure({})] };
  expect(score([read])).toEqual({ proposed: 6, printed: 10, right: 6, faults: ['FIGURE_MISSED'] });
});

test('an absent figure need not be proposed, and no figure may stand in its place', () => {
  const absent = { ...label, figures: [target(2025, null)] };
  expect(score([{ ...whole, figures: [] }], [absent]).faults).toEqual([]);
  expect(score([{ ...whole, figures: [figure({})] }], [absent]).faults).toEqual([
    'VALUE_FOR_ABSENT',
  ]);
});

test('an absence in the place of a figure is a wrong cell', () => {
  const read = { ...whole, figures: [figure({ value: null }), figure({ year: 2027, value: 37 })] };
  expect(score([read], [label], ['value'])).toMatchObject({ proposed: 2, printed: 2, right: 1 });
});

test('what is no indicator is told apart from what was never printed', () => {
  const cost = { ...whole, name: '事業費（千円）' };
  const invented = { ...whole, name: 'まったく別のもの' };
  const figures = [figure({ value: 8 }), figure({ year: 2030, value: 9 })];
  expect(score([whole, { ...cost, figures }]).faults).toEqual(['NOISE_PROPOSED']);
  expect(score([whole, { ...invented, figures }]).faults).toEqual(['RECORD_INVENTED']);
});

test('of what a person was not sure only a certain error counts', () => {
  const unsure = { ...label, unsure: true as const };
  const wrong = figure({ value: 999 });
  expect(score([], [unsure])).toMatchObject({ proposed: 0, printed: 0 });
  expect(score([whole], [unsure])).toMatchObject({ proposed: 0, printed: 0 });
  const doubted = { ...whole, certain: false, figures: [{ ...wrong, certain: false }] };
  expect(score([doubted], [unsure])).toMatchObject({ proposed: 0, faults: [] });
  expect(score([{ ...whole, figures: [wrong] }], [unsure]).faults).toEqual(['VALUE_DIFFERS']);
});

test('what is called certain is counted apart', () => {
  const read = {
    ...whole,
    figures: [figure({ value: 36, certain: false }), figure({ year: 2027, value: 37 })],
  };
  const { findings } = judge({ records: [label], noise: [] }, [read]);
  expect(tallyOf(findings)).toMatchObject({
    proposed: 10,
    right: 9,
    certain: 6,
    certainPrecision: 1,
  });
});
