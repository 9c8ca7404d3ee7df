import { expect, test } from '@jest/globals';
import type { Block } from '../../../src/reader/blocks/block.js';
import { layOut } from '../../../src/reader/blocks/lay-out.js';
import { always } from '../../random.js';
import { randomTable } from './random-table.js';
import { level, pageOf, upright, wordAt } from './typed-page.js';

const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'TABLE' ? [block] : []));
const wordsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'LINE'
      ? block.printed.words
      : block.cells.flatMap(({ printed }) => printed.words),
  );

test('a table that is ruled comes back cell for cell', () => {
  always((random) => {
    const known = randomTable(random, 40, 60);
    const filled = known.cells.filter(({ lines }) => lines.length > 0);
    const title = wordAt(40, 20, '表１');
    const note = wordAt(40, 700, '（注）速報値');
    const blocks = layOut(pageOf([title, ...known.words, note], known.rules));
    // Less is no table, but text that has a frame.
    if (filled.length < 2 || filled.length * 10 < known.cells.length) return;
    const [table] = tablesOf(blocks);
    expect(table?.cells.map(({ printed, box: _, ...span }) => [span, printed.text])).toEqual(
      known.cells.map(({ lines, ...span }) => [span, lines.join('')]),
    );
    expect(blocks.length).toBe(3);
  });
});

test('each word of a page stands in one block, whatever is drawn', () => {
  always((random) => {
    const tables = [0, 1].map(() =>
      randomTable(random, random.integer(20, 300), random.integer(20, 500)),
    );
    const strayed = random.list(20, () =>
      wordAt(random.integer(0, 500), random.integer(0, 800), random.pick(['12', '目標値', '。'])),
    );
    const rules = random.list(20, () =>
      random.pick([level, upright])(
        random.integer(0, 800),
        random.integer(0, 400),
        random.integer(0, 800),
      ),
    );
    const page = pageOf(
      [...tables.flatMap(({ words }) => words), ...strayed],
      [...tables.flatMap((table) => table.rules), ...rules],
    );
    const words = wordsOf(layOut(page));
    expect(words.length).toBe(page.words.length);
    expect(new Set(words)).toEqual(new Set(page.words));
  });
});
