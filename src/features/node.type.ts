import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeType } from '../domain/node-id.js';

@InterfaceType({ description: 'A record with an identity.' })
export abstract class Node {
  @Field(() => ID, {
    description: 'Readable, stable and unique across all types: `node` finds the record by it.',
  })
  id: string;
}

/** A row of which GraphQL cannot see the type: it says so itself. */
export type Typed<T extends object = object> = T & { __typename: NodeType };

/**
 * The name of the type of such a row, at once: type-graphql would promise it, and compiled queries wait
 * for resolvers alone.
 */
export const typeNameOf = ({ __typename }: Typed): string => __typename;
