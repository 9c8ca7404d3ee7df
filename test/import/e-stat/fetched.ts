import { readFileSync } from 'node:fs';
import { USUAL_PATIENCE } from '../../../src/import/e-stat/ask-page.js';
import { saveTable } from '../../../src/import/e-stat/save-table.js';
import { FileProblems } from '../../../src/tables/file-problems.js';
import { newFolder } from '../../ingest/seeds-folder.js';

export const APP_ID = 'secret0123456789';

/** Fetches the table 0000020201 into a folder of its own, with little waiting; the text of the file and what was told. */
export async function fetchTable(baseUrl: string, patience: Partial<typeof USUAL_PATIENCE> = {}) {
  const told: string[] = [];
  const { path, address } = await saveTable('0000020201', newFolder(), {
    ...{ ...USUAL_PATIENCE, wait: 1, tries: 3, ...patience },
    ...{ baseUrl, appId: APP_ID, tell: (text: string) => void told.push(text) },
  });
  return { text: readFileSync(path, 'utf8'), path, address, told };
}

/** What fetching is refused for: "CODE message". */
export async function refusedFor(...args: Parameters<typeof fetchTable>): Promise<string> {
  try {
    await fetchTable(...args);
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    return error.problems
      .map(({ code, message }) => `${code} ${message.ja} ${message.en}`)
      .join('\n');
  }
  return 'nothing';
}
