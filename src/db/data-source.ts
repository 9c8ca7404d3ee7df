import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import { countStatements } from './count-statements.js';
import { ENTITIES } from './entities.js';
import { type Changed, guardedPostgres, SERVING } from './guarded-postgres.js';
import { Release1763900000000 } from './migrations/1763900000000-release.js';
import { OneByOne } from './one-by-one.js';
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
  /** Is told when the server of a database that is open for reading goes and when it is back. */
  changed?: Changed;
}

/**
 * A data source, not yet initialised, for `sqlite:PATH`, `sqlite::memory:` or `postgres://…`.
 * @throws RangeError for any other URL
 */
export function dataSource(
  url: string,
  { readonly = false, schema, logger, changed = () => undefined }: OpenOptions = {},
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
    // COUNT(*) is a number, as on SQLite.
    const server = { ...shared, type: 'postgres', parseInt8: true } as const;
    const path = schema === undefined ? [] : [`-c search_path=${schema}`];
    if (!readonly) {
      const { url: address, options } = sessionOptions(url, path);
      const extra = { options };
      return new DataSource({ ...server, ...logging, url: address, extra });
    }
    const session = sessionOptions(url, [SERVING.extra.options, ...path]);
    const { driver, failed } = guardedPostgres(changed);
    return new DataSource({
      ...server,
      ...SERVING,
      url: session.url,
      extra: { ...SERVING.extra, options: session.options },
      driver,
      logging: ['query', 'error'],
      logger: { ...(logger ?? countStatements().logger), logQueryError: failed },
    });
  }
  throw new RangeError(
    `DATABASE_URL must begin with "sqlite:" or "postgres://", not "${url.split(':')[0]}:"`,
  );
}
