import { Column, Index } from 'typeorm';
import type { Reading } from '../../domain/vocabulary.js';
import { Listed } from './listed.js';

/** Where a fact stands. `subjectId` is the id of the record, which is unique over all tables. */
export abstract class EvidenceColumns extends Listed {
  @Index()
  @Column({ type: 'varchar' })
  subjectId: string;

  @Column({ type: 'varchar' })
  documentId: string;

  @Column({ type: 'integer', nullable: true })
  page: number | null;

  @Column({ type: 'integer', nullable: true })
  startLine: number | null;

  @Column({ type: 'integer', nullable: true })
  endLine: number | null;

  @Column({ type: 'simple-json' })
  locator: string[];

  @Column({ type: 'varchar' })
  quote: string;

  @Column({ type: 'varchar', nullable: true })
  field: string | null;

  @Column({ type: 'varchar' })
  reading: Reading;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}
