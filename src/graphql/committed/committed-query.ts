import { readFileSync } from 'node:fs';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { projectFile } from '../../lib/project-file.js';

/** A variable of a committed query. */
export interface Variable {
  name: string;
  type: GraphQLInputType;
  /** Whether it has a value of its own where none is given. */
  isOptional?: boolean;
}

/** A query that is a part of the project: what an address or a tool asks. */
export interface CommittedQuery {
  name: string;
  text: string;
  variables: readonly Variable[];
}

/**
 * Reads a query of schema/queries/addresses by the name of its file.
 * @throws Error where it holds no named operation or names a type that is no input
 */
export function committedQuery(schema: GraphQLSchema, file: string): CommittedQuery {
  const text = readFileSync(projectFile(`schema/queries/addresses/${file}.graphql`), 'utf8');
  const operation = parse(text).definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  if (!operation?.name) throw new Error(`${file}.graphql holds no named operation`);
  const variables = (operation.variableDefinitions ?? []).map((definition): Variable => {
    const type = typeFromAST(schema, definition.type);
    const name = definition.variable.name.value;
    if (!isInputType(type)) throw new Error(`$${name} of ${file}.graphql is no input`);
    return { name, type, isOptional: definition.defaultValue !== undefined };
  });
  return { name: operation.name.value, text, variables };
}
