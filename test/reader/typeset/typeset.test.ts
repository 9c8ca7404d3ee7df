import { expect, test } from '@jest/globals';
import { seeded } from '../../random.js';
import { documentOf, LAYOUTS, type Layout } from './layouts.js';
import { makerOf } from './made.js';
import { printableOf } from './strings.js';

const madeWith = (layout: Layout, seed: number) =>
  documentOf(layout, makerOf(seeded(seed), printableOf('TUNED')));

test('no indicator stands twice, nor in both halves', () => {
  const names = [...printableOf('TUNED'), ...printableOf('UNTUNED')].map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(Object.entries<Layout>(LAYOUTS))(
  '%s prints each figure that it is labelled with',
  (name, layout) => {
    for (const seed of [1, 2, 3]) {
      const { html, records } = madeWith(layout, seed);
      const text = html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&gt;', '>')
        .replaceAll('&lt;', '<');
      expect(records.length > 0).toBe(name !== 'no-indicators');
      for (const record of records) {
        expect(text).toContain(record.name);
        for (const { raw } of record.figures) expect(text).toContain(raw);
      }
    }
  },
);

test('a seed makes the same document again, and another seed another', () => {
  expect(madeWith(LAYOUTS.ruled, 1)).toEqual(madeWith(LAYOUTS.ruled, 1));
  expect(madeWith(LAYOUTS.ruled, 1)).not.toEqual(madeWith(LAYOUTS.ruled, 3));
});
