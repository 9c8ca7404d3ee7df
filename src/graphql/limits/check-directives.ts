import { type DocumentNode, visit } from 'graphql';
import { atMost } from './at-most.js';

const MOST_DIRECTIVES = 4;

/** Directives on one node: a field, a fragment, an operation, a variable. */
export function checkDirectives(document: DocumentNode): void {
  visit(document, {
    enter(node) {
      if (!('directives' in node)) return;
      atMost(MOST_DIRECTIVES, 'directives on one node', node.directives?.length ?? 0);
    },
  });
}
