import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { SEARCH_TYPES } from '../../domain/kind-words.js';
import { SearchType } from '../../domain/vocabulary.js';
import { connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { byWord } from '../groupings.js';
import { loadFound } from './search.loaders.js';
import { type Hit, SEARCH_ORDER, search } from './search.store.js';
import { SearchArgs, SearchConnection, SearchEdge, SearchResult } from './search.type.js';
import { snippet } from './snippet.js';

export const SearchCounts = countsOf(SearchConnection, 'Search', {
  TYPE: byWord('type', SEARCH_TYPES, 'By what the hits are.'),
});

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Japanese or English words over municipalities, plans, policies, KPIs, indicators, partnerships, sister cities and documents, best hits first.',
  })
  async search(
    @Ctx() context: Context,
    @Arg('query', () => String, {
      description:
        'Words with white space between them, 1 to 200 characters; all must be found. Width, case and kana do not matter; an English word is found at its beginning, in singular and plural; no character has a meaning of its own. The name of an indicator stands for its other names, too.',
    })
    query: string,
    @Args(() => SearchArgs) args: SearchArgs,
    @Arg('types', () => [SearchType], {
      nullable: true,
      description: 'Only these; an empty list finds nothing.',
    })
    types?: SearchType[],
  ): Promise<SearchConnection> {
    const { edges, pageInfo, counting } = connection(
      await search(context, query, types, pageRequest(args, SEARCH_ORDER)),
    );
    return { edges: edges.map(({ cursor, node }) => ({ ...node, cursor })), pageInfo, counting };
  }
}

@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver(() => [SearchResult], { description: 'The records that were found, alone.' })
  nodes(
    @Root() { edges }: { edges: Hit[] },
    @Ctx() context: Context,
  ): Promise<(typeof SearchResult)[]> {
    return Promise.all(edges.map((hit) => loadFound(context, hit)));
  }
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver(() => String, {
    description:
      'HTML, safe to put into a page: about 80 characters of the text in which the words are found, every hit in <mark>.',
  })
  snippet(@Root() { text, terms }: Hit): string {
    return snippet(text, terms);
  }

  @FieldResolver(() => SearchResult, { description: 'The record that was found.' })
  node(@Root() hit: Hit, @Ctx() context: Context): Promise<typeof SearchResult> {
    return loadFound(context, hit);
  }
}
