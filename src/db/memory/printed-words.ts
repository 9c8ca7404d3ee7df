import type { DataSource } from 'typeorm';
import { PolicyEntity } from '../entities/policy.entity.js';
import { PolicyPhaseEntity } from '../entities/policy-phase.entity.js';

/** Words of documents that lists are narrowed by whole, each once. */
export interface PrintedWords {
  levelLabels: readonly string[];
  /** Phases of timetables, those that are printed together also apart. */
  phases: readonly string[];
}

export async function readPrintedWords(db: DataSource): Promise<PrintedWords> {
  const levels = await db
    .getRepository(PolicyEntity)
    .createQueryBuilder('row')
    .select('DISTINCT row.levelLabel', 'word')
    .getRawMany<{ word: string }>();
  const phases = await db
    .getRepository(PolicyPhaseEntity)
    .createQueryBuilder('row')
    .select('DISTINCT row.phase', 'word')
    .where('row.phase IS NOT NULL')
    .getRawMany<{ word: string }>();
  return {
    levelLabels: levels.map(({ word }) => word).sort(),
    phases: [...new Set(phases.flatMap(({ word }) => [word, ...word.split('・')]))].sort(),
  };
}
