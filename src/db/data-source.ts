import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import { countStatements } from './count-statements.js';
import { ENTITIES } from './entities.js';
import { Release1763900000000 } from './migrations/1763900000000-release.js';
import { OneByOne } from './one-by-one.js';
import type { Moving } from './serving/moving-pool.js';
import { sessionOptions } from './session-options.js';

const shared = {
  entities: ENTITIES,
  migrations: [Release1763900000000],
  migrationsRun: false,
  synchronize: false,
} satisfies Partial<DataSourceOptions>;

/** The file of `sqlite:PATH`; null for another URL. */
export const sqliteFile = (url: string): string | null =>
  url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : null;

/** How a database is opened. */
export interface OpenOptions {
  /** For a SQLite file that must exist and is never written. */
  readonly?: boolean;
  /** Of PostgreSQL: where tables are that are named without a schema, in every statement. */
  schema?: string;
  /** Is told every SQL statement. */
  logger?: Logger;
  /** Of PostgreSQL that is only read: connections to servers that hold the same, in place of that of the address. */
  pools?: (settings: readonly string[]) => Moving;
  /** Of PostgreSQL: the most connections, 10 unless said. */
  connections?: number;
}

/** For PostgreSQL that is only read: times after which it counts as away, and sessions that cannot write. */
const READING = {
  connectTimeoutMS: 1000,
  extra: { statement_timeout: 3000, query_timeout: 4000, keepAlive: true },
};
const READ_ONLY = '-c default_transaction_read_only=on';
/** Ranges of figures are thought to be far larger than they are: code would be compiled for each shelf that is read. */
const WITHOUT_JIT = '-c jit=off';

/**
 * A data source, not yet initialised, for `sqlite:PATH`, `sqlite::memory:` or `postgres://…`.
 * @throws RangeError for any other URL
 */
export function dataSource(
  url: string,
  { readonly = false, schema, logger, pools, connections }: OpenOptions = {},
): DataSource {
  const logging = logger ? { logger, logging: ['query' as const] } : {};
  const database = sqliteFile(url);
  if (database !== null) {
    const served = readonly ? { readonly, fileMustExist: true, subscribers: [OneByOne] } : {};
    return new DataSource({
      ...shared,
      ...logging,
      type: 'better-sqlite3',
      database,
      ...served,
    });
  }
  if (/^postgres(ql)?:\/\//.test(url)) {
    const settings = [
      ...(readonly ? [READ_ONLY, WITHOUT_JIT] : []),
      ...(schema === undefined ? [] : [`-c search_path=${schema}`]),
    ];
    const { url: address, options } = sessionOptions(url, settings);
    const moving = pools?.(settings);
    return new DataSource({
      ...shared,
      ...logging,
      ...(readonly && READING),
      type: 'postgres',
      url: address,
      poolSize: connections,
      // COUNT(*) is a number, as on SQLite.
      parseInt8: true,
      extra: { ...(readonly && READING.extra), options },
      ...(moving && {
        driver: moving.driver,
        logging: ['query', 'error'],
        logger: { ...(logger ?? countStatements().logger), logQueryError: moving.failed },
      }),
    });
  }
  throw new RangeError(
    `DATABASE_URL must begin with "sqlite:" or "postgres://", not "${url.split(':')[0]}:"`,
  );
}
