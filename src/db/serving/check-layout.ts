import type { DataSource } from 'typeorm';
import { otherLayout } from '../../domain/errors.js';

/**
 * Looks whether the tables of a release are those that this program reads: they stay as the version that made it
 * wrote them.
 * @throws CodedError UNKNOWN_RELEASE where they are others
 */
export async function checkLayout(db: DataSource, id: string): Promise<void> {
  const [made] = await db.query<{ name: string }[]>(
    'SELECT "name" FROM "migrations" ORDER BY "id" DESC LIMIT 1',
  );
  if (made?.name !== db.migrations.at(-1)?.constructor.name) throw otherLayout(id);
}
