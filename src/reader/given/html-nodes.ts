import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const childrenOf = (node: Node): readonly Node[] =>
  'childNodes' in node ? node.childNodes : [];

export const attributeOf = ({ attrs }: Element, name: string): string | null =>
  attrs.find((one) => one.name === name)?.value ?? null;

/** What a browser shows nothing of, or what is no text of the page: controls, and how kanji are read. */
const UNSEEN = new Set([
  ...[
    'head',
    'script',
    'style',
    'noscript',
    'template',
    'title',
    'svg',
    'math',
    'canvas',
    'iframe',
  ],
  ...[
    'object',
    'audio',
    'video',
    'select',
    'datalist',
    'textarea',
    'button',
    'rt',
    'rp',
    'colgroup',
  ],
]);

export const isShown = (element: Element): boolean =>
  !UNSEEN.has(element.tagName) &&
  attributeOf(element, 'hidden') === null &&
  !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributeOf(element, 'style') ?? '');
