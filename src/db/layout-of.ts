import type { DataSource } from 'typeorm';

/**
 * The layout of the releases that this program makes and reads, by name. A SQLite file says it in its table `migrations`, a
 * schema of PostgreSQL in its comment.
 */
export const layoutOf = (db: DataSource): string => db.migrations.at(-1)?.name ?? '';
