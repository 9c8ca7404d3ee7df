import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Reading } from '../../domain/vocabulary.js';

/** A row of the view of what evidence is chosen by: one for each of `EvidenceEntity`, at the same position. */
@Entity('fact', { synchronize: false })
export class FactEntity {
  @PrimaryColumn({ type: 'integer' })
  position: number;

  @Column({ type: 'varchar' })
  documentId: string;

  @Column({ type: 'integer', nullable: true })
  startLine: number | null;

  @Column({ type: 'integer', nullable: true })
  endLine: number | null;

  @Column({ type: 'varchar' })
  reading: Reading;

  @Column({ type: 'varchar', nullable: true })
  field: string | null;
}
