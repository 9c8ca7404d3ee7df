import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { fragmentsOf } from '../fragments.js';
import { newCode } from './code.js';
import { mayCompile } from './may-compile.js';
import type { Asking, Written } from './write.js';
import { objectWriter } from './write-value.js';

/** An operation that Apollo has parsed and found valid. */
export interface Parsed {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export interface CompiledOperation extends Parsed {
  /**
   * Writes the data of a whole answer as JSON.
   * @throws (or rejects with) whatever keeps it from being whole
   */
  write(asking: Asking): Written;
}

/** Compiles an operation; null where that cannot be. */
export function compile(schema: GraphQLSchema, parsed: Parsed): CompiledOperation | null {
  const { document, operation } = parsed;
  const query = schema.getQueryType();
  if (!query || !mayCompile(document)) return null;
  const fragments = fragmentsOf(document);
  const fields = collectFields(schema, fragments, {}, query, operation.selectionSet);
  const code = newCode();
  const write = code.make(objectWriter({ schema, fragments, code }, query, fields));
  return { ...parsed, write: (asking) => write({}, asking) };
}
