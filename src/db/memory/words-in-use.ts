import type { DataSource } from 'typeorm';
import { readRows } from './read-rows.js';

/** Words that lists are narrowed by whole, each once. */
export interface WordsInUse {
  levelLabels: readonly string[];
  /** Phases of timetables, those that are printed together also apart. */
  phases: readonly string[];
  /** Offices in charge of policies. */
  leadDepartments: readonly string[];
  /** The fields that evidence stands for, where it is not a whole record. */
  evidenceFields: readonly string[];
}

export async function readWordsInUse(db: DataSource): Promise<WordsInUse> {
  const rows = (await readRows(db, {
    sql: 'SELECT "list", "word" FROM "word_in_use"',
    values: [],
  })) as unknown as [string, string][];
  const wordsOf = (list: string) => rows.flatMap(([of, word]) => (of === list ? word : []));
  const phases = wordsOf('phase').flatMap((word) => [word, ...word.split('・')]);
  return {
    levelLabels: wordsOf('levelLabel').sort(),
    phases: [...new Set(phases)].sort(),
    leadDepartments: wordsOf('leadDepartment').sort(),
    evidenceFields: wordsOf('field').sort(),
  };
}
