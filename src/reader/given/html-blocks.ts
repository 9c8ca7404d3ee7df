import type { Block } from '../blocks/block.js';
import { givenTable } from './given-table.js';
import { cellsOfTable } from './html-cells.js';
import { linesIn, readNodes } from './html-lines.js';
import { childrenOf, type Element, isElement, type Node } from './html-nodes.js';
import { parseHtml, tooLarge } from './parse-html.js';
import { printedLines } from './printed-lines.js';

const MOST_PLACES = 1_000_000;

/**
 * A page of HTML as tables and lines, on one page. A table that holds tables lays out the page: what stands in
 * it is read like any other part.
 * @throws FileProblems where it is larger, or deeper, than any page that a person wrote
 */
export function htmlBlocks(name: string, html: string): Block[] {
  const blocks: Block[] = [];
  let line = '';
  let top = 0;
  let places = 0;
  const lineEnd = () => {
    const text = line.replace(/ {2,}/g, ' ').trim();
    line = '';
    if (text === '') return;
    const box = { x: 0, y: top, width: text.length, height: 1 };
    blocks.push({ kind: 'LINE', page: 1, printed: printedLines(text, 1, box) });
    top += 1;
  };
  const takeTable = (element: Element) => {
    if (someIn(childrenOf(element), isTable)) return false;
    for (const caption of childrenOf(element).filter(isCaption)) {
      line = linesIn(caption).join(' ');
      lineEnd();
    }
    const cells = cellsOfTable(element);
    places += cells.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (places > MOST_PLACES) throw tooLarge(name, `${places} > ${MOST_PLACES} cells`);
    if (cells.length > 0) {
      const table = givenTable(cells, 1, top);
      blocks.push(table);
      top += table.rows;
    }
    return true;
  };
  const text = (more: string) => {
    line += more;
  };
  readNodes(parseHtml(name, html), { text, lineEnd, table: takeTable });
  lineEnd();
  return blocks;
}

const isTable = (node: Node) => isElement(node) && node.tagName === 'table';
const isCaption = (node: Node): node is Element => isElement(node) && node.tagName === 'caption';

const someIn = (nodes: readonly Node[], is: (node: Node) => boolean): boolean =>
  nodes.some((node) => is(node) || someIn(childrenOf(node), is));
