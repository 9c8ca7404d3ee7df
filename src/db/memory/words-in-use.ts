import type { DataSource } from 'typeorm';
import { EvidenceEntity } from '../entities/evidence.entity.js';
import { PolicyEntity } from '../entities/policy.entity.js';
import { PolicyPhaseEntity } from '../entities/policy-phase.entity.js';

/** Words that lists are narrowed by whole, each once. */
export interface WordsInUse {
  levelLabels: readonly string[];
  /** Phases of timetables, those that are printed together also apart. */
  phases: readonly string[];
  /** The fields that evidence stands for, where it is not a whole record. */
  evidenceFields: readonly string[];
}

export async function readWordsInUse(db: DataSource): Promise<WordsInUse> {
  const wordsOf = async (entity: new () => object, column: string) => {
    const rows = await db
      .getRepository(entity)
      .createQueryBuilder('row')
      .select(`DISTINCT row.${column}`, 'word')
      .where(`row.${column} IS NOT NULL`)
      .getRawMany<{ word: string }>();
    return rows.map(({ word }) => word);
  };
  const phases = await wordsOf(PolicyPhaseEntity, 'phase');
  return {
    levelLabels: (await wordsOf(PolicyEntity, 'levelLabel')).sort(),
    phases: [...new Set(phases.flatMap((word) => [word, ...word.split('・')]))].sort(),
    evidenceFields: (await wordsOf(EvidenceEntity, 'field')).sort(),
  };
}
