import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { PlanEntity } from './plan.entity.js';
import { PolicyEntity } from './policy.entity.js';

/** A plan that a policy names as related. */
@Entity('policy_plan')
export class PolicyPlanEntity {
  @PrimaryColumn({ type: 'varchar' })
  policyId: string;

  @ManyToOne(() => PolicyEntity)
  @JoinColumn({ name: 'policyId' })
  policy?: PolicyEntity;

  @Index()
  @PrimaryColumn({ type: 'varchar' })
  planId: string;

  @ManyToOne(() => PlanEntity)
  @JoinColumn({ name: 'planId' })
  plan?: PlanEntity;
}
