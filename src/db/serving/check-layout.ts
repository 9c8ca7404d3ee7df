import type { DataSource } from 'typeorm';
import { otherLayout } from '../../domain/errors.js';
import { layoutOf } from '../layout-of.js';

const MADE_WITH = {
  sqlite: 'SELECT "name" FROM "migrations" ORDER BY "id" DESC LIMIT 1',
  postgres: `SELECT obj_description(current_schema()::regnamespace, 'pg_namespace') AS "name"`,
};

/**
 * Looks whether the tables of a release are those that this program reads: they stay as the version that made it
 * wrote them.
 * @throws CodedError UNKNOWN_RELEASE where they are others
 */
export async function checkLayout(db: DataSource, id: string): Promise<void> {
  const sql = db.options.type === 'postgres' ? MADE_WITH.postgres : MADE_WITH.sqlite;
  const [made] = await db.query<{ name: string | null }[]>(sql);
  if (made?.name !== layoutOf(db)) throw otherLayout(id);
}
