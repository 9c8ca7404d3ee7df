import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { PolicyEntity } from './policy.entity.js';

/** One year of an action plan's timetable. */
@Entity('policy_phase')
@Index(['fiscalYear', 'phase'])
export class PolicyPhaseEntity {
  @PrimaryColumn({ type: 'varchar' })
  policyId: string;

  @ManyToOne(() => PolicyEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'policyId' })
  policy?: PolicyEntity;

  @PrimaryColumn({ type: 'integer' })
  fiscalYear: number;

  @Column({ type: 'varchar', nullable: true })
  phase: string | null;

  @Column({ type: 'varchar', nullable: true })
  raw: string | null;
}
