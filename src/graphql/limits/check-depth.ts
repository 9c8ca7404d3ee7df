import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../fragments.js';
import { atMost } from './at-most.js';

const DEEPEST = 16;

/** Fields inside fields, through fragments; a field of the query itself has depth 1. */
export function checkDepth(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // A fragment that spreads itself is refused by GraphQL's own rules; here it only must end.
    known.set(name, 0);
    const depth = depthOf(fragments[name]?.selectionSet);
    known.set(name, depth);
    return depth;
  };
  const depthOf = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const one of set?.selections ?? []) {
      const isField = one.kind === Kind.FIELD ? 1 : 0;
      const spread = one.kind === Kind.FRAGMENT_SPREAD;
      const depth = spread ? ofFragment(one.name.value) : depthOf(one.selectionSet) + isField;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };
  for (const one of document.definitions) {
    if ('selectionSet' in one) atMost(DEEPEST, 'levels of fields', depthOf(one.selectionSet));
  }
}
