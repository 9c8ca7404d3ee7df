import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { PlanKind, PlanStatus } from '../../domain/vocabulary.js';
import { CHECKED_BEFORE } from './checked-before.js';
import { Owned } from './owned.js';

@Entity('plan')
@Index(['municipalityCode'])
export class PlanEntity extends Owned {
  @Column({ type: 'varchar' })
  issuer: string;

  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar', nullable: true })
  nameEn: string | null;

  @Column({ type: 'varchar' })
  kind: PlanKind;

  @Column({ type: 'varchar' })
  status: PlanStatus;

  @Column({ type: 'integer', nullable: true })
  startFiscalYear: number | null;

  @Column({ type: 'integer', nullable: true })
  endFiscalYear: number | null;

  @Column({ type: 'varchar', nullable: true })
  periodRaw: string | null;

  @Index()
  @Column({ type: 'varchar', nullable: true })
  parentId: string | null;

  @ManyToOne(() => PlanEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'parentId' })
  parent?: PlanEntity;

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
