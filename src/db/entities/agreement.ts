import { Column, Index } from 'typeorm';
import type { AgreementStatus } from '../../domain/vocabulary.js';
import { Owned } from './owned.js';

/** What partnerships and sister cities have in common. */
@Index(['municipalityCode'])
export abstract class Agreement extends Owned {
  @Column({ type: 'varchar', nullable: true })
  date: string | null;

  @Column({ type: 'varchar', nullable: true })
  dateRaw: string | null;

  @Column({ type: 'varchar' })
  status: AgreementStatus;

  @Column({ type: 'varchar', nullable: true })
  statusAsOf: string | null;
}
