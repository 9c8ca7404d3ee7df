import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { PlanEntity } from './plan.entity.js';

/** A plan that takes the place of another one, as a document says. */
@Entity('plan_succession')
export class PlanSuccessionEntity {
  /** The later one. */
  @PrimaryColumn({ type: 'varchar' })
  planId: string;

  @ManyToOne(() => PlanEntity)
  @JoinColumn({ name: 'planId' })
  plan?: PlanEntity;

  /** The earlier one. */
  @Index()
  @PrimaryColumn({ type: 'varchar' })
  followsId: string;

  @ManyToOne(() => PlanEntity)
  @JoinColumn({ name: 'followsId' })
  follows?: PlanEntity;
}
