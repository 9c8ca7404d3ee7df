import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';

/** Sends a statement over a connection of its own, with all rights. */
export async function askPostgres(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until a server that is starting answers. */
export async function untilAnswers(url: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    const there = await askPostgres(url, 'SELECT 1').catch(() => null);
    if (there) return;
    await delay(100);
  }
  throw new Error('PostgreSQL did not answer within 30 s');
}
