import { type FieldNode, type GraphQLField, getArgumentValues, visit } from 'graphql';
import type { Asking } from './write.js';

type Definition = GraphQLField<unknown, unknown>;
type Arguments = Record<string, unknown>;

/** Gives the arguments of a field: worked out once, or once for all objects of an answer. */
export function argumentsOf(
  definition: Definition,
  node: FieldNode,
): (asking: Pick<Asking, 'variables'>) => Arguments {
  const given = (variables: Asking['variables']) => getArgumentValues(definition, node, variables);
  let last: { variables: Asking['variables']; values: Arguments } | undefined;
  if (!takesVariables(node)) {
    return ({ variables }) => {
      last ??= { variables: {}, values: given(variables) };
      return last.values;
    };
  }
  return ({ variables }) => {
    if (last?.variables !== variables) last = { variables, values: given(variables) };
    return last.values;
  };
}

function takesVariables({ arguments: given = [] }: FieldNode): boolean {
  let takes = false;
  for (const one of given) {
    visit(one, {
      Variable() {
        takes = true;
      },
    });
  }
  return takes;
}
