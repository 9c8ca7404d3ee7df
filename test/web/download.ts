import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';

/** The rows of the CSV that a button gives. */
export async function download(
  page: Page,
  press: () => Promise<void>,
): Promise<Record<string, string>[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return parse(readFileSync(await file.path()), { bom: true, columns: true });
}
