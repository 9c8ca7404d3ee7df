import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Node } from '../node.type.js';
import { findNode } from './node.loaders.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The record with this id, of whatever type; null where nothing has it.',
  })
  node(
    @Ctx() context: Context,
    @Arg('id', () => ID, {
      description: 'Id of any record: municipality/122360, katori/plan/…, furusato-nozei.amount.',
    })
    id: string,
  ): Promise<Node | null> {
    return findNode(context, id) as Promise<Node | null>;
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The records with these ids, in their order; null where nothing has an id.',
  })
  nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: 'Ids of any records, 100 at most.' }) ids: string[],
  ): Promise<(Node | null)[]> {
    return Promise.all(ids.map((id) => findNode(context, id))) as Promise<(Node | null)[]>;
  }
}
