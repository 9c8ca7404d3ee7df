import { Column, Entity, Index } from 'typeorm';
import type { NarrativeKind } from '../../domain/vocabulary.js';
import { Listed } from './listed.js';

/** A passage in our own words. `subjectId` is the id of the policy, KPI, partnership or sister city. */
@Entity('narrative')
export class NarrativeEntity extends Listed {
  @Index()
  @Column({ type: 'varchar' })
  subjectId: string;

  @Column({ type: 'varchar' })
  kind: NarrativeKind;

  @Column({ type: 'integer', nullable: true })
  fiscalYear: number | null;

  @Column({ type: 'text' })
  text: string;
}
