import { join } from 'node:path';
import { type Config, readConfig } from '../config.js';
import { USUAL_PATIENCE } from '../import/e-stat/ask-page.js';
import { saveTable } from '../import/e-stat/save-table.js';
import { complain, misuse } from './command.js';

/** A file to import, and where it was fetched from; null for one of the user's. */
export interface GivenFile {
  path: string;
  address: string | null;
}

const TABLE = /^\d{10}$/;

/** Whether what is named is a table of e-Stat: "0000020201". */
export const isTableNumber = (name: string) => TABLE.test(name);

/**
 * Fetches a table of e-Stat and keeps it in DATA_DIR/fetched.
 * @throws FileProblems where it cannot be had whole
 */
export async function fetchEStat(
  table: string,
  { eStatAppId, eStatBaseUrl, dataDir }: Config = readConfig(),
): Promise<GivenFile> {
  if (eStatAppId === null) {
    throw misuse(
      `import e-stat ${table}: ESTAT_APP_ID がありません。e-Stat で発行したアプリケーション ID を環境変数に書いてください / ESTAT_APP_ID is not set: e-Stat issues an application id to its users.`,
    );
  }
  const asking = { baseUrl: eStatBaseUrl, appId: eStatAppId, ...USUAL_PATIENCE, tell: complain };
  return await saveTable(table, join(dataDir, 'fetched', 'e-stat'), asking);
}
