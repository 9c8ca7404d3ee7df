import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { PlanEntity } from './plan.entity.js';
import { PolicyEntity } from './policy.entity.js';

/** A plan that a policy names as related. */
@Entity('policy_plan')
export class PolicyPlanEntity {
  @PrimaryColumn({ type: 'varchar' })
  policyId: string;

  @ManyToOne(() => PolicyEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'policyId' })
  policy?: PolicyEntity;

  @Index()
  @PrimaryColumn({ type: 'varchar' })
  planId: string;

  @ManyToOne(() => PlanEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'planId' })
  plan?: PlanEntity;
}
