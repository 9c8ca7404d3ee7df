import { type ASTNode, type ASTVisitFn, type DocumentNode, Kind, visit } from 'graphql';
import { checkItems, checkName, checkText } from './check-value.js';

/**
 * The values that are written in a document, and the names that an answer would have.
 * @throws CodedError BAD_USER_INPUT
 */
export function checkLiterals(document: DocumentNode): void {
  const text: ASTVisitFn<ASTNode & { value: string }> = ({ value }, _key, parent, _path, above) => {
    const name = nameOf([...above, ...(parent ? [parent] : [])]);
    if (name) checkText(name, value);
  };
  visit(document, {
    StringValue: text,
    // An id may be written as a number.
    IntValue: text,
    ListValue({ values }, _key, parent, _path, above) {
      checkItems(nameOf([...above, ...(parent ? [parent] : [])]), values);
    },
    Variable({ name }) {
      checkName('variables', name.value);
    },
    Field({ alias }) {
      if (alias) checkName('alias', alias.value);
    },
  });
}

/** The argument that a value stands in: filter.codes; empty where it is in none. */
function nameOf(above: readonly (ASTNode | readonly ASTNode[])[]): string {
  const names = above.flatMap((one) => {
    if (!('kind' in one)) return [];
    if (one.kind === Kind.VARIABLE_DEFINITION) return [one.variable.name.value];
    return one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD ? [one.name.value] : [];
  });
  return names.join('.');
}
