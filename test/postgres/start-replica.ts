import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../free-port.js';
import { newFolder, type Postgres, postgresIn, startPostgres } from '../start-postgres.js';
import { askPostgres } from './ask-postgres.js';

export interface PrimaryAndReplica {
  primary: Postgres;
  /** Follows the primary by streaming; it is read-only. */
  replica: Postgres;
  /** Waits until the replica has all that the primary has. */
  level(): Promise<void>;
  remove(): Promise<void>;
}

/** A primary and a replica of it, made by a copy of its files while it stands still. */
export async function startPrimaryAndReplica(): Promise<PrimaryAndReplica> {
  const primary = await startPostgres();
  await primary.stop();
  const folder = newFolder();
  // With its owner and its rights: PostgreSQL looks at both.
  execFileSync('cp', ['-a', primary.dataDir, folder]);
  await primary.start();
  const { postgres: replica } = postgresIn(folder, await freePort());
  const { port, username, password } = new URL(primary.url);
  writeFileSync(join(replica.dataDir, 'standby.signal'), '');
  appendFileSync(
    join(replica.dataDir, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${port} user=${username} password=${password}'
wal_retrieve_retry_interval = '200ms'
`,
  );
  await replica.start();
  return {
    primary,
    replica,
    async level() {
      const [now] = await askPostgres(primary.url, 'SELECT pg_current_wal_lsn() AS at');
      const behind = `SELECT pg_last_wal_replay_lsn() < '${now?.at}' AS behind`;
      for (let i = 0; i < 200; i++) {
        const [row] = await askPostgres(replica.url, behind);
        if (row?.behind === false) return;
        await delay(50);
      }
      throw new Error('the replica was not level with its primary within 10 s');
    },
    async remove() {
      await replica.remove();
      await primary.remove();
    },
  };
}
