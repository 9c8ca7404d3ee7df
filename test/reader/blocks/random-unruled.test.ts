import { expect, test } from '@jest/globals';
import { layOut } from '../../../src/reader/blocks/lay-out.js';
import type { Word } from '../../../src/reader/pages/page.js';
import { always, type Random } from '../../random.js';
import { rowsOf } from './show-blocks.js';
import { pageOf, SIZE, widthOf, wordAt } from './typed-page.js';

const LETTERS = [...'住民協議会加入率施策団体件数学校'];
const LEADING = 1.2 * SIZE;

interface Known {
  rows: readonly (readonly string[])[];
  words: readonly Word[];
}

/** A table without lines: names of one line to three, a unit and figures beside their middle, rows apart. */
function randomTable(random: Random, gap: number): Known {
  const figures = random.integer(2, 5);
  const heads = ['指標名', '単位', ...Array.from({ length: figures }, (_, i) => `${2020 + i}年度`)];
  const widths = [60, 25, ...heads.slice(2).map(() => random.integer(35, 60))];
  const align = random.pick(['CENTRE', 'RIGHT'] as const);
  const apart = random.integer(8, 16);
  const words: Word[] = [];
  let y = 80;
  const set = (column: number, lines: readonly string[], middle: number) => {
    const left = 40 + widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0);
    const first = middle - ((lines.length - 1) * LEADING) / 2;
    lines.forEach((text, i) => {
      const free = (widths[column] ?? 0) - widthOf(text);
      const at = column === 0 ? 0 : align === 'CENTRE' || column === 1 ? free / 2 : free;
      words.push(wordAt(left + at, first + i * LEADING, text));
    });
  };
  const rows = Array.from({ length: random.integer(3, 8) }, () => {
    const name = Array.from({ length: random.integer(1, 3) }, () =>
      Array.from({ length: random.integer(3, 6) }, () => random.pick(LETTERS)).join(''),
    );
    const values = Array.from({ length: figures }, () => String(random.integer(1, 9999)));
    return { name, cells: [random.pick(['人', '件', 'ha']), ...values] };
  });
  for (const [i, head] of heads.entries()) set(i, [head], y);
  for (const { name, cells } of rows) {
    y += LEADING * name.length + apart;
    const middle = y - ((name.length - 1) * LEADING) / 2;
    set(0, name, middle);
    for (const [i, cell] of cells.entries()) set(i + 1, [cell], middle);
  }
  const known = rows.map(({ name, cells }) => [name.join(''), ...cells]);
  return { rows: [heads, ...known], words: random.shuffle(words) };
}

test('a table without lines comes back cell for cell where its columns are apart', () => {
  always((random) => {
    const { rows, words } = randomTable(random, 1.2 * SIZE);
    const [block] = layOut(pageOf(words));
    expect(block?.kind === 'TABLE' && [block.layout, rowsOf(block)]).toEqual(['UNRULED', rows]);
  });
});

test('where they are not, no figure stands in a row that is not its own', () => {
  always((random) => {
    const { rows, words } = randomTable(random, random.integer(0, 6));
    const row = new Map(rows.flatMap((cells, i) => cells.slice(2).map((cell) => [cell, i])));
    for (const block of layOut(pageOf(words))) {
      if (block.kind === 'LINE') continue;
      for (const cells of rowsOf(block)) {
        const own = cells.filter((cell) => /^\d+$/.test(cell) && row.has(cell));
        const twice = rows.flat().filter((cell) => own.includes(cell)).length > own.length;
        if (!twice) expect(new Set(own.map((cell) => row.get(cell))).size).toBeLessThan(2);
      }
    }
  });
});
