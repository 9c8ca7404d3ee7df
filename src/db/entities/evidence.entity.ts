import { Column, Entity, JoinColumn, ManyToOne } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { EvidenceColumns } from './evidence-columns.js';
import { SourceDocumentEntity } from './source-document.entity.js';

/** A row of the view of all evidence, of figures and of other records: see `migrations/release/views.ts`. */
@Entity('evidence', { synchronize: false })
export class EvidenceEntity extends EvidenceColumns {
  /** The position of the figure that it is of; null where it is of another record. */
  @Column({ type: 'integer', nullable: true, select: false })
  figure?: number | null;

  @ManyToOne(() => SourceDocumentEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'documentId' })
  document?: SourceDocumentEntity;
}
