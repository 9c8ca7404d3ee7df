import { expect } from '@jest/globals';
import type { Answer, Api } from './api.js';

/** One edge of an answer. */
export interface Hit {
  cursor: string;
  type: string;
  label: string;
  snippet: string;
  node: { __typename: string; id: string };
}

const QUERY = `query ($query: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      type
      label
      snippet
      node {
        __typename
        ... on Municipality { id: code }
        ... on Plan { id }
        ... on Policy { id }
        ... on Kpi { id }
        ... on Indicator { id }
        ... on Partnership { id }
        ... on SisterCity { id }
        ... on SourceDocument { id }
      }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** Searches through the server. */
export interface Search {
  ask(query: string, more?: Record<string, unknown>): Promise<Answer>;
  /** All hits, page by page. */
  hits(query: string, types?: string[], first?: number): Promise<Hit[]>;
  total(query: string, types?: string[]): Promise<number>;
}

export function searchIn(api: () => Api): Search {
  const ask: Search['ask'] = (query, more = {}) => api().ask(QUERY, { query, first: 100, ...more });
  return {
    ask,
    async hits(query, types, first = 100) {
      const all: Hit[] = [];
      for (let after: string | null = null; ; ) {
        const { data, errors } = await ask(query, { types, first, after });
        expect(errors).toBeUndefined();
        const { edges, pageInfo, totalCount } = data.search;
        all.push(...edges);
        expect(pageInfo).toEqual({
          hasNextPage: all.length < totalCount,
          hasPreviousPage: after !== null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        });
        if (!pageInfo.hasNextPage) return all;
        after = pageInfo.endCursor;
      }
    },
    async total(query, types) {
      return (await ask(query, { types, first: 1 })).data.search.totalCount;
    },
  };
}
