import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';

/** The file that a button gives. */
export async function downloadFile(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await file.path());
}

/** The rows of the CSV that a button gives. */
export async function download(
  page: Page,
  press: () => Promise<void>,
): Promise<Record<string, string>[]> {
  return parse(await downloadFile(page, press), { bom: true, columns: true });
}
