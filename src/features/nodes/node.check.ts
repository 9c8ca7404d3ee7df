import type { ArgumentChecks } from '../argument-check.js';
import { checkIds } from './check-ids.js';

export const NODE_CHECKS = {
  'Query.nodes.ids': (_context, ids: string[]) => checkIds(ids),
} satisfies ArgumentChecks;
