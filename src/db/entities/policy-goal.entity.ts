import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { PolicyEntity } from './policy.entity.js';

/** A goal of the SDGs that a policy has, to be found by. */
@Entity('policy_goal')
export class PolicyGoalEntity {
  /** "1" to "17". */
  @PrimaryColumn({ type: 'varchar' })
  goal: string;

  @PrimaryColumn({ type: 'varchar' })
  policyId: string;

  @ManyToOne(() => PolicyEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'policyId' })
  policy?: PolicyEntity;
}
