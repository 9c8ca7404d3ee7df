import { Client } from 'pg';
import { CATALOGUE } from '../catalogue/postgres.js';
import { sessionOptions } from '../session-options.js';

const PROBE_MS = 1000;
const NOTHING =
  'it holds no release: 先に npm run cli -- seed を実行してください / run npm run cli -- seed first';

/** What this process has served last. */
export interface LastServed {
  release: string;
  /** How often the pointer had been moved then. */
  moves: number;
}

/**
 * Why a PostgreSQL cannot be read from, asked over a new connection: it does not answer in time, holds no
 * release, or lags behind what this process has served. One that has no connection left is there.
 */
export async function faultOf(url: string, served: LastServed | null): Promise<string | null> {
  const { url: connectionString, options } = sessionOptions(url, []);
  const times = { connectionTimeoutMillis: PROBE_MS, query_timeout: PROBE_MS };
  const client = new Client({ connectionString, options, ...times });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      `SELECT "moves" >= $1 OR EXISTS (SELECT FROM ${CATALOGUE}.release WHERE "id" = $2) AS fits
       FROM ${CATALOGUE}.pointer`,
      [served?.moves ?? 0, served?.release ?? ''],
    );
    if (rows.length === 0) return NOTHING;
    return rows[0]?.fits ? null : 'it lags behind what has been served';
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === '53300') return null;
    return code === '42P01' ? NOTHING : message || String(code);
  } finally {
    client.end().catch(() => undefined);
  }
}
