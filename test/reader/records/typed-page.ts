import type { Cell, Line, Printed, Table } from '../../../src/reader/blocks/block.js';
import type { Word } from '../../../src/reader/pages/page.js';
import type { RawRecord } from '../../../src/reader/records/raw-record.js';

const printedAt = (text: string, x: number, y: number): Printed => {
  const box = { x, y, width: text.length * 2, height: 1 };
  return { text, words: text ? [{ text, page: 1, box, size: 1 } satisfies Word] : [] };
};

/** Lines of a page as they are typed here; blank ones are none. */
export const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .map((line, y) => ({ text: line.trim(), x: line.length - line.trimStart().length, y }))
    .filter(({ text }) => text !== '')
    .map(({ text, x, y }) => ({ kind: 'LINE', page: 1, printed: printedAt(text, x, y) }));

const WIDE = /[^\u0020-\u007e]/u;
const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);

/** Lines whose words are parted by two blanks and more and stand where they are typed. */
export const wordsAt = (text: string): Line[] =>
  text.split('\n').flatMap((line, y): Line[] => {
    const words = [...line.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: word, index }): Word => {
      const box = { x: widthOf(line.slice(0, index)), y, width: widthOf(word), height: 1 };
      return { text: word, page: 1, box, size: 1 };
    });
    const printed = { text: words.map((word) => word.text).join('  '), words };
    return words.length > 0 ? [{ kind: 'LINE', page: 1, printed }] : [];
  });

/** A ruled table, a line of text a row; 〃 is covered by the cell above, ＜ by the one to the left. */
export function tableOf(text: string, layout: Table['layout'] = 'RULED'): Table {
  const rows = linesOf(text).map(({ printed }) => printed.text.split('|').map((one) => one.trim()));
  const cells: Cell[] = [];
  for (const [row, texts] of rows.entries()) {
    for (const [column, one] of texts.entries()) {
      if (one === '〃' || one === '＜') continue;
      const count = (next: (i: number) => string | undefined, mark: string) => {
        let n = 1;
        while (next(n) === mark) n++;
        return n;
      };
      cells.push({
        ...{ row, column, box: { x: column * 20, y: row, width: 20, height: 1 } },
        rows: count((i) => rows[row + i]?.[column], '〃'),
        columns: count((i) => texts[column + i], '＜'),
        printed: printedAt(one, column * 20, row),
      });
    }
  }
  const columns = Math.max(...rows.map(({ length }) => length));
  const box = { x: 0, y: 0, width: columns * 20, height: rows.length };
  return { kind: 'TABLE', layout, page: 1, rows: rows.length, columns, cells, box };
}

/** Records as a reader would write them down: name, unit, and each figure behind its heads. */
export const written = (records: readonly RawRecord[]): string[] =>
  records.flatMap(({ name, unit, figures }) => [
    unit ? `${name.text}（${unit.text}）` : name.text,
    ...figures.map(
      ({ heads, cell }) => `  ${heads.map(({ text }) => text).join(' ')}: ${cell.text}`,
    ),
  ]);
