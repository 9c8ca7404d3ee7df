import { Document, isCollection, isMap, isScalar, type Node, visit } from 'yaml';
import type { Proposal } from './proposal-form.js';

/** Name of the form's JSON Schema, and of the file that a proposal is written to. */
export const PROPOSAL_SCHEMA = 'kpis.proposed.schema.json';
export const PROPOSAL_FILE = 'kpis.proposed.yaml';

/** What is written in one line each, as in the seeds. */
const IN_ONE_LINE = new Set([
  ...['observations', 'evidence', 'facets', 'nearest', 'against', 'locator', 'place', 'places'],
  ...['original', 'proposedBy', 'pages', 'leftOut', 'readings', 'period'],
]);
/** Lists of which each item has a line of its own. */
const ITEM_BY_ITEM = new Set([
  'observations',
  'evidence',
  'facets',
  'nearest',
  'against',
  'leftOut',
  'readings',
]);
/** What need not be written, because it is so where nothing is. */
const DEFAULTS: Readonly<Record<string, unknown>> = { comparator: 'EQUAL', reading: 'CERTAIN' };

/**
 * A proposal as YAML, in the manner of the seeds.
 * @param schema where its JSON Schema stands, as seen from the file
 */
export function proposalYaml(proposal: Proposal, schema: string): string {
  const document = new Document(proposal, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isDefault(name, value)) return visit.REMOVE;
      if (isCollection(value) && IN_ONE_LINE.has(name)) inOneLine(name, value);
      return undefined;
    },
  });
  const head = `# yaml-language-server: $schema=${schema}\n`;
  return head + document.toString({ lineWidth: 0, singleQuote: true });
}

const isDefault = (name: string, value: unknown): boolean =>
  (isScalar(value) && name in DEFAULTS && value.value === DEFAULTS[name]) ||
  (isCollection(value) && value.items.length === 0 && !isMap(value));

function inOneLine(name: string, value: Node & { items: unknown[]; flow?: boolean }): void {
  const nodes = ITEM_BY_ITEM.has(name) ? value.items : [value];
  for (const node of nodes) if (isCollection(node)) node.flow = true;
}
