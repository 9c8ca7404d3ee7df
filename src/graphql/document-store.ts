import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of the documents that are kept; parsed, each takes 39 bytes (our queries) to 105 (short names). */
const MOST_CHARACTERS = 256 * 1024;

/** Characters of the queries that clients have sent to be asked for by their hash. */
const MOST_PERSISTED = 2 * 1024 * 1024;

type Persisted = NonNullable<
  Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>['cache']
>;

/** Queries by their hash, those asked for least lately forgotten first: Apollo's own store holds 30 MiB. */
export function persistedQueries(): Persisted {
  const queries = new LRUCache<string, string>({
    maxSize: MOST_PERSISTED,
    sizeCalculation: (query) => 1 + query.length,
  });
  return {
    get: async (key) => queries.get(key),
    set: async (key, query) => void queries.set(key, query),
    delete: async (key) => queries.delete(key),
  };
}

/** Documents that Apollo has parsed and validated, those asked for least lately forgotten first. */
export function documentStore(): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => 1 + (loc?.end ?? 0),
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
