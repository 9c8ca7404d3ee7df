import { expect, test } from '@jest/globals';
import { layOut } from '../../../src/reader/blocks/lay-out.js';
import { seeded } from '../../random.js';
import { level, pageOf, upright, wordAt } from './typed-page.js';

test('a page of drawings that has 100,000 lines and 5,000 words keeps its words, and nobody waiting', () => {
  const random = seeded(7);
  const words = Array.from({ length: 5000 }, () =>
    wordAt(random.integer(0, 2000), random.integer(0, 1300), '目標12'),
  );
  const rules = Array.from({ length: 100_000 }, () => {
    const from = random.integer(0, 1500);
    return random.pick([level, upright])(random.integer(0, 1300), from, from + 300);
  });
  const began = performance.now();
  const blocks = layOut(pageOf(words, rules));
  const seconds = (performance.now() - began) / 1000;
  const found = blocks.flatMap((block) =>
    block.kind === 'LINE'
      ? block.printed.words
      : block.cells.flatMap(({ printed }) => printed.words),
  );
  expect(found.length).toBe(words.length);
  // A second or so on a machine that does nothing else.
  expect(seconds).toBeLessThan(20);
});
