import { tooManyRows } from '../../domain/errors.js';
import type { Row } from '../../export/column.js';
import type { List } from '../../export/lists/lists.js';
import type { CommittedQuery } from '../../graphql/committed/committed-query.js';
import type { Ask } from './asker.js';

/** A page of a list, whatever it is of. */
interface Page {
  list: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: readonly unknown[];
  };
}

export interface AskedList {
  query: CommittedQuery;
  list: List;
  release: string;
  mostRows: number;
}

/**
 * All rows of a list, page by page: each is as much as one answer may hold.
 * @throws CodedError TOO_MANY_ROWS before the second page where there are more than `mostRows` records
 */
export async function askList(
  ask: Ask,
  variables: Readonly<Record<string, unknown>>,
  { query, list, release, mostRows }: AskedList,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await ask(query, { ...variables, after });
    const { totalCount, nodes, pageInfo } = page.list;
    if (totalCount > mostRows) {
      const instead = `Narrow it by filter, or take the files of the release: /releases/${release}/.`;
      throw tooManyRows('A file that is made when it is asked for', mostRows, instead);
    }
    for (const record of nodes) {
      for (const row of list.rowsOf(record)) rows.push({ ...row, release });
    }
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}
