import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { PlanEntity } from './plan.entity.js';

/** A plan that takes the place of another one, as a document says. */
@Entity('plan_succession')
export class PlanSuccessionEntity {
  /** The later one. */
  @PrimaryColumn({ type: 'varchar' })
  planId: string;

  @ManyToOne(() => PlanEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'planId' })
  plan?: PlanEntity;

  /** The earlier one. */
  @Index()
  @PrimaryColumn({ type: 'varchar' })
  followsId: string;

  @ManyToOne(() => PlanEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'followsId' })
  follows?: PlanEntity;
}
