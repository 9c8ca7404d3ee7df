import type { DataSource, QueryRunner } from 'typeorm';
import { dataSource } from '../../db/data-source.js';
import { explainServer } from '../full-disk.js';
import { makeCatalogue } from './catalogue.js';
import { takeLock } from './lock.js';
import { dropRetired } from './retire.js';

/** For the transaction only: a role may have bounds for those who read, and who is killed is noticed within a second. */
const SETTINGS = `SELECT set_config('statement_timeout', '0', true),
  set_config('idle_in_transaction_session_timeout', '0', true),
  CASE WHEN version() LIKE '%linux%' THEN set_config('client_connection_check_interval', '1s', true) END`;

/** Opens the database of DATABASE_URL for one who publishes. */
export const openPublisher = (url: string): Promise<DataSource> =>
  dataSource(url)
    .initialize()
    .catch((cause: Error) => {
      throw new Error(`DATABASE_URL cannot be opened: ${cause.message}`, { cause });
    });

/**
 * Changes the catalogue of a database in one transaction, while nobody else does; then drops what has been
 * retired for long enough.
 * @throws Error where another session does, or where the server cannot be reached or has no room
 */
export async function withCatalogue<T>(
  url: string,
  patience: number | undefined,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const db = await openPublisher(url);
  const runner = db.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(SETTINGS);
    await takeLock(runner, patience);
    await makeCatalogue(runner);
    const result = await work(runner);
    await runner.commitTransaction();
    await dropRetired(db);
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw explainServer(error);
  } finally {
    await runner.release();
    await db.destroy();
  }
}
