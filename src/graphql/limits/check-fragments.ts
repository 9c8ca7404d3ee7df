import { type DocumentNode, visit } from 'graphql';
import { atMost } from './at-most.js';

const MOST_FRAGMENTS = 50;

/** Places where a fragment is used: GraphQL compares the fields of each with those of all others. */
export function checkFragments(document: DocumentNode): void {
  let count = 0;
  visit(document, {
    FragmentSpread: () => void count++,
    InlineFragment: () => void count++,
  });
  atMost(MOST_FRAGMENTS, 'uses of fragments', count);
}
