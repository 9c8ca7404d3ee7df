import type { Api } from './api.js';
import type { PagedList } from './lists-of-schema.js';

// biome-ignore lint/suspicious/noExplicitAny: edges of all types
export type Edge = any;

interface Walk {
  first: number;
  args?: readonly string[];
  select?: string;
  pages?: number;
}

/** The rows of a list page by page, from its beginning; at most so many pages. */
export async function walk(
  api: Api,
  list: PagedList,
  { first, args = [], select = '', pages = Number.POSITIVE_INFINITY }: Walk,
): Promise<Edge[]> {
  const edges: Edge[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages && (page === 0 || after !== null); page++) {
    const given = ['first: $first', 'after: $after', ...args].filter(Boolean).join(', ');
    const selected = `list: ${list.field}(${given}) {
      totalCount edges { cursor ${select} } pageInfo { hasNextPage endCursor }
    }`;
    const query = `query ($first: Int, $after: String) { ${list.ask(selected)} }`;
    const { data, errors } = await api.ask(query, { first, after });
    if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
    const { edges: next, pageInfo } = (data.parent ?? data).list;
    edges.push(...next);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return edges;
}

export const cursors = (edges: readonly Edge[]) => edges.map(({ cursor }) => cursor as string);
