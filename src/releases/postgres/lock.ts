import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import { PATIENCE_MS, PAUSE_MS } from '../patience.js';

/** "machikurabe" and "publishing", for PostgreSQL: two numbers of ours. */
const LOCK = [1_835_100_011, 1_886_741_100] as const;

interface Holder {
  pid: number;
  name: string;
  address: string | null;
  since: string;
}

/**
 * Holds the lock of publishers until the transaction ends, however that is.
 * @throws Error that names the session which holds it for longer than the patience
 */
export async function takeLock(runner: QueryRunner, patience = PATIENCE_MS): Promise<void> {
  await runner.query(`SELECT set_config('application_name', $1, true)`, [
    `machikurabe: process ${process.pid} on ${hostname()}`.slice(0, 63),
  ]);
  const until = performance.now() + patience;
  for (;;) {
    const [row] = await runner.query('SELECT pg_try_advisory_xact_lock($1, $2) AS "taken"', [
      ...LOCK,
    ]);
    if (row.taken) return;
    if (performance.now() >= until) throw new Error(await heldBy(runner));
    await setTimeout(PAUSE_MS);
  }
}

async function heldBy(runner: QueryRunner): Promise<string> {
  const [holder]: Holder[] = await runner.query(
    `SELECT pid, application_name AS "name", host(client_addr) AS "address",
       to_char(xact_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') AS "since"
     FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND classid = $1 AND objid = $2 AND granted
       AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [...LOCK],
  );
  if (!holder) return heldByWords('a session that has just ended');
  const { pid, name, address, since } = holder;
  const what = `session ${pid} (${name || 'without a name'}, ${address ?? 'local'}, since ${since})`;
  return heldByWords(what, `; if that is no more: SELECT pg_terminate_backend(${pid})`);
}

const heldByWords = (who: string, advice = '') =>
  `PostgreSQL の別のセッションが公開中です。終わってからもう一度実行してください / PostgreSQL's ${who} is publishing here. Nothing was changed: run this again when it has ended${advice}.`;
