import { Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../fragments.js';
import type { Parsed } from './compile.js';

/**
 * The selections of an operation with fragments written out, on whatever type they are. Few fragments
 * inside each other can make millions of them; a cost leaves out those that cannot apply.
 */
export function countWrittenOut({ document, operation }: Parsed): number {
  const fragments = fragmentsOf(document);
  const counted = new Map<SelectionSetNode, number>();
  const count = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    let sum = counted.get(set);
    if (sum !== undefined) return sum;
    sum = set.selections.length;
    for (const node of set.selections) {
      const below = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      sum += count(below?.selectionSet);
    }
    counted.set(set, sum);
    return sum;
  };
  return count(operation.selectionSet);
}
