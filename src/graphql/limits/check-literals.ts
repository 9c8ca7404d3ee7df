import {
  type ASTNode,
  type ASTVisitFn,
  type DocumentNode,
  Kind,
  type ListValueNode,
  type ObjectValueNode,
  visit,
} from 'graphql';
import { checkItems, checkLevels, checkName, checkText } from './check-value.js';

type Nodes = ASTNode | readonly ASTNode[];

/**
 * The values that are written in a document, and the names that an answer would have.
 * @throws CodedError BAD_USER_INPUT
 */
export function checkLiterals(document: DocumentNode): void {
  let levels = 0;
  const text: ASTVisitFn<ASTNode & { value: string }> = ({ value }, _key, parent, _path, above) => {
    const name = nameOf(parent, above);
    if (name) checkText(name, value);
  };
  const enter: ASTVisitFn<ListValueNode | ObjectValueNode> = (node, _key, parent, _path, above) => {
    const name = nameOf(parent, above);
    levels += 1;
    checkLevels(name, levels);
    if (node.kind === Kind.LIST) checkItems(name, node.values);
  };
  const leave = () => {
    levels -= 1;
  };
  visit(document, {
    StringValue: text,
    // An id may be written as a number.
    IntValue: text,
    ListValue: { enter, leave },
    ObjectValue: { enter, leave },
    Variable({ name }) {
      checkName('variables', name.value);
    },
    Field({ alias }) {
      if (alias) checkName('alias', alias.value);
    },
  });
}

/** The argument that a value stands in: filter.codes; empty where it is in none. */
function nameOf(parent: Nodes | undefined, above: readonly Nodes[]): string {
  const names = [...above, ...(parent ? [parent] : [])].flatMap((one) => {
    if (!('kind' in one)) return [];
    if (one.kind === Kind.VARIABLE_DEFINITION) return [one.variable.name.value];
    return one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD ? [one.name.value] : [];
  });
  return names.join('.');
}
