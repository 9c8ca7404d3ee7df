import { Document, isCollection, isMap, isSeq, parseDocument, visit } from 'yaml';

/** What is written in one line each, as in the seeds. */
const IN_ONE_LINE = new Set(['facets', 'locator', 'aliases', 'readings', 'period', 'provenance']);
const ITEM_BY_ITEM = new Set(['evidence', 'observations', 'pages']);

/**
 * A file of seeds with items behind those of its list; what stands in it stays as it is, comments
 * and all.
 * @throws where the file has no such list
 */
export function appendToList(text: string, key: string, items: readonly object[]): string {
  if (items.length === 0) return text;
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get(key, true) : null;
  if (!isSeq(list) || !list.range) throw new Error(`There is no list ${key} to write to.`);
  const [start, end] = list.range;
  if (list.items.length === 0) {
    const lead = text.slice(0, start).trimEnd();
    return `${lead}\n${written(items, '  ')}${text.slice(end).replace(/^[^\S\n]*\n?/u, '')}`;
  }
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const before = text.slice(0, end).replace(/\n*$/u, '\n');
  return before + written(items, ' '.repeat(column)) + text.slice(end).replace(/^\n/u, '');
}

function written(items: readonly object[], indent: string): string {
  const document = new Document(items, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      const name = String((key as { value?: unknown }).value);
      if (!isCollection(value)) return;
      const nodes = ITEM_BY_ITEM.has(name) && isSeq(value) ? value.items : [];
      for (const node of IN_ONE_LINE.has(name) ? [value] : nodes) {
        if (isCollection(node)) node.flow = true;
      }
    },
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .replace(/^(?=.)/gmu, indent);
}
