/** GraphiQL with a query in it. */
export const graphiqlAddress = (query: string, variables: unknown): string =>
  `/graphiql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;

/** A query without the comments that stand above it in its file. */
export const withoutComments = (text: string): string => text.replaceAll(/^#.*\n/gm, '').trim();
