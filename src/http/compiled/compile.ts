import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../../features/context.js';
import { mayCompile } from './may-compile.js';
import { oneByteSerializers } from './one-byte-text.js';

/** An operation that Apollo has parsed and found valid. */
export interface Parsed {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export interface CompiledOperation extends Parsed {
  /**
   * Answers with these variables, its texts as one-byte texts; null for variables that the compiler may
   * read in another way.
   */
  run(
    context: Context,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<ExecutionResult> | ExecutionResult | null;
}

/** Compiles an operation from its text; null where that cannot be. */
export function compile(
  schema: GraphQLSchema,
  text: string,
  { document, operation }: Parsed,
): CompiledOperation | null {
  if (!mayCompile(document)) return null;
  // A document of its own: the compiler writes into it, and has no use for places in the text.
  const own = parse(text, { noLocation: true });
  const options = { customSerializers: oneByteSerializers(schema) };
  const compiled = compileQuery(schema, own, operation.name?.value, options);
  if (!isCompiledQuery(compiled)) return null;
  const optional = optionalWithDefault(operation);
  return {
    document,
    operation,
    run(context, variables) {
      if (optional.some((name) => variables[name] === null)) return null;
      return compiled.query(undefined, context, variables);
    },
  };
}

/**
 * Variables that may be null and have another value where they are left out. They may stand where null
 * may not, and inside an argument the compiler lets null pass there.
 */
const optionalWithDefault = ({ variableDefinitions = [] }: OperationDefinitionNode): string[] =>
  variableDefinitions
    .filter(({ type, defaultValue }) => defaultValue && type.kind !== Kind.NON_NULL_TYPE)
    .map(({ variable }) => variable.name.value);
