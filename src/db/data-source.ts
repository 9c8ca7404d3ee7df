import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import { countStatements } from './count-statements.js';
import { ENTITIES } from './entities.js';
import { type Changed, guardedPostgres, SERVING } from './guarded-postgres.js';
import { Initial1763700000000 } from './migrations/1763700000000-initial.js';
import { Search1763800000000 } from './migrations/1763800000000-search.js';
import { Facets1763800100000 } from './migrations/1763800100000-facets.js';
import { Discrepancies1763800200000 } from './migrations/1763800200000-discrepancies.js';
import { Residents1763800300000 } from './migrations/1763800300000-residents.js';
import { RangesAndWords1763800400000 } from './migrations/1763800400000-ranges-and-words.js';
import { Places1763800500000 } from './migrations/1763800500000-places.js';
import { DocumentGaps1763800600000 } from './migrations/1763800600000-document-gaps.js';
import { DefinitionSources1763800700000 } from './migrations/1763800700000-definition-sources.js';
import { Themes1763800800000 } from './migrations/1763800800000-themes.js';
import { Countries1763800900000 } from './migrations/1763800900000-countries.js';
import { KpiStates1763801000000 } from './migrations/1763801000000-kpi-states.js';
import { EnglishLabels1763801100000 } from './migrations/1763801100000-english-labels.js';
import { ListOrders1763801200000 } from './migrations/1763801200000-list-orders.js';
import { PlanSuccessions1763801300000 } from './migrations/1763801300000-plan-successions.js';
import { ListsOfParents1763801400000 } from './migrations/1763801400000-lists-of-parents.js';
import { Corrections1763801500000 } from './migrations/1763801500000-corrections.js';
import { OneByOne } from './one-by-one.js';
import { sessionOptions } from './session-options.js';

const shared = {
  entities: ENTITIES,
  migrations: [
    Initial1763700000000,
    Search1763800000000,
    Facets1763800100000,
    Discrepancies1763800200000,
    Residents1763800300000,
    RangesAndWords1763800400000,
    Places1763800500000,
    DocumentGaps1763800600000,
    DefinitionSources1763800700000,
    Themes1763800800000,
    Countries1763800900000,
    KpiStates1763801000000,
    EnglishLabels1763801100000,
    ListOrders1763801200000,
    PlanSuccessions1763801300000,
    ListsOfParents1763801400000,
    Corrections1763801500000,
  ],
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
