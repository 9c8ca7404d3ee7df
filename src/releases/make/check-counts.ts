import type { Sink } from '../sink.js';

/**
 * Holds the tables against what was written into them.
 * @throws Error with the tables that differ
 */
export async function checkCounts(
  sink: Sink,
  written: Readonly<Record<string, number>>,
): Promise<void> {
  const wrong: string[] = [];
  for (const [table, wanted] of Object.entries(written)) {
    const [row] = await sink.query<{ rows: number | string }>(
      `SELECT COUNT(*) AS "rows" FROM "${table}"`,
    );
    const came = Number(row?.rows);
    if (came !== wanted) wrong.push(`${table} is to have ${wanted} rows and has ${came}`);
  }
  if (wrong.length > 0) throw new Error(`not all was written: ${wrong.join('; ')}`);
}
