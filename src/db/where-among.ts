import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { whereEqual } from './where.js';

type Query = SelectQueryBuilder<ObjectLiteral>;

/** A selection of ids under the name "id", or of positions: in brackets, with the values of its parameters. */
export interface SelectedIds {
  sql: string;
  values: ObjectLiteral;
}

/** A tree of rows, each with the id of the one above it. */
export interface Tree {
  table: 'plan' | 'policy';
  /** Whether what hangs below is meant too. */
  below: boolean | null | undefined;
}

/**
 * `column` is one of these ids; of a tree also that of what hangs below them, where that is meant.
 */
export function whereAmong(query: Query, column: string, ids: SelectedIds, tree?: Tree): void {
  const all = tree?.below ? `(${withBelow(ids.sql, tree.table)})` : ids.sql;
  query.andWhere(`row.${column} IN ${all}`, ids.values);
}

/** `column` is this id, where there is one; or that of what hangs below it, where that is meant. */
export function whereInTree(
  query: Query,
  column: string,
  top: string | null | undefined,
  tree: Tree,
): void {
  if (tree.below && top !== undefined && top !== null) {
    const name = `${column}Top`;
    // The database has to be told that it is text.
    const sql = `(SELECT CAST(:${name} AS varchar) AS "id")`;
    whereAmong(query, column, { sql, values: { [name]: top } }, tree);
  } else whereEqual(query, column, top);
}

/** Each once, so that no circle is walked for ever. */
const withBelow = (ids: string, table: string) => `
  WITH RECURSIVE below("id") AS (
    SELECT top."id" FROM ${ids} top
    UNION SELECT child."id" FROM "${table}" child JOIN below ON child."parentId" = below."id"
  ) SELECT "id" FROM below`;
