import type { Logger } from 'typeorm';

/** A logger for a data source that counts its SQL statements and keeps none. */
export function countStatements(): { logger: Logger; count: () => number } {
  let statements = 0;
  const nothing = () => undefined;
  const logger: Logger = {
    logQuery: () => {
      statements += 1;
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  return { logger, count: () => statements };
}
