import { WIDE } from '../blocks/line-end.js';
import { childrenOf, type Element, isElement, isShown, type Node } from './html-nodes.js';

/** What stands in a line of its own. */
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
  ],
  ...[
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
  ],
  ...[
    'h6',
    'header',
    'hr',
    'html',
    'legend',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
  ],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** What is read of a page, in its order. */
export interface Sink {
  text(text: string): void;
  lineEnd(): void;
  /** Whether the table is taken as one; else what it holds is read like any other part. */
  table(table: Element): boolean;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads all that is shown. */
export function readNodes(nodes: readonly Node[], sink: Sink, isRaised = false): void {
  for (const node of nodes) {
    if ('value' in node && node.nodeName === '#text') sink.text(textOf(node.value, isRaised));
    if (!isElement(node) || !isShown(node)) continue;
    if (node.tagName === 'br') sink.lineEnd();
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) sink.lineEnd();
    if (node.tagName !== 'table' || !sink.table(node)) {
      readNodes(childrenOf(node), sink, isRaised || node.tagName === 'sup');
    }
    if (isBlock) sink.lineEnd();
  }
}

/** Where the source breaks a line within Japanese words. */
const BROKEN = new RegExp(`(?<=${WIDE.source})[ \\t]*\\r?\\n\\s*(?=${WIDE.source})`, 'gu');

/** Blanks collapse; a digit that is raised points to a note, and must not run on from a figure. */
function textOf(value: string, isRaised: boolean): string {
  const text = value
    .replace(BROKEN, '')
    .replace(/[\s\u00a0]+/gu, (blanks) => (blanks.includes('\u3000') ? '\u3000' : ' '));
  return isRaised ? text.replace(/[0-9]/g, (digit) => RAISED[Number(digit)] ?? digit) : text;
}

/** The lines that an element shows, without those of tables inside of it. */
export function linesIn(element: Element): string[] {
  const lines: string[] = [''];
  readNodes(childrenOf(element), {
    text: (text) => lines.push((lines.pop() ?? '') + text),
    lineEnd: () => lines.push(''),
    table: () => false,
  });
  return lines.flatMap((line) => line.trim() || []);
}
