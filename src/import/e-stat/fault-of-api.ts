import { FileProblems, type Words } from '../../tables/file-problems.js';

/** Why a table of the API cannot be taken, as a problem of the table. */
export const faultOfApi = (table: string, code: ApiFault, message: Words) =>
  new FileProblems([
    { file: `e-Stat ${table}`, sheet: null, row: null, column: null, code, message },
  ]);

export type ApiFault =
  | `STATUS_${number}`
  | 'NO_ANSWER'
  | 'NOT_AN_ANSWER'
  | 'TABLE_CHANGED'
  | 'OTHER_TABLE'
  | 'TOO_LARGE';

/** What the API says when it refuses, and what to do. */
export function statusFault(table: string, status: number, said: string): FileProblems {
  const { ja, en } = adviceOn(status);
  return faultOfApi(table, `STATUS_${status}`, {
    ja: `e-Stat の答えは STATUS ${status}「${said}」です。${ja}`,
    en: `e-Stat answered with STATUS ${status}, "${said}": ${en}`,
  });
}

function adviceOn(status: number): Words {
  if (status === 1) {
    return {
      ja: '表の番号と、その表に市区町村の数値があるかを確かめてください。',
      en: 'see whether the number of the table is right and whether it has figures of municipalities',
    };
  }
  if (status === 100) {
    return {
      ja: 'ESTAT_APP_ID に、e-Stat で発行したアプリケーション ID をそのまま書いてください。',
      en: 'set ESTAT_APP_ID to the application id that e-Stat has issued',
    };
  }
  if (isTheirs(status)) {
    return {
      ja: 'e-Stat の側の問題です。時間をおいてもう一度行ってください。',
      en: 'the fault is with e-Stat: try again later',
    };
  }
  return {
    ja: '表の番号を e-Stat の「API」の欄で確かめてください。',
    en: 'see the number of the table on its page in e-Stat, under API',
  };
}

/** From 200 on the database of e-Stat is at fault, below it the question. */
export const isTheirs = (status: number) => status >= 200 && status < 300;
