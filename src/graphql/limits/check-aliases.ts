import { type DocumentNode, Kind, visit } from 'graphql';
import { atMost } from './at-most.js';

const MOST_ALIASES = 50;
/** An answer has the name in each of up to 10,000 objects. */
const LONGEST_ALIAS = 100;

/** Aliases, and fields that are written again beside themselves, which take as long to validate. */
export function checkAliases(document: DocumentNode): void {
  let count = 0;
  visit(document, {
    SelectionSet({ selections }) {
      const seen = new Set<string>();
      for (const one of selections) {
        if (one.kind !== Kind.FIELD) continue;
        atMost(LONGEST_ALIAS, 'characters in an alias', one.alias?.value.length ?? 0);
        if (one.alias || seen.has(one.name.value)) count++;
        seen.add(one.name.value);
      }
    },
  });
  atMost(MOST_ALIASES, 'aliases and repeated fields', count);
}
