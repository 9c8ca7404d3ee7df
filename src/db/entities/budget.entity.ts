import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { Listed } from './listed.js';
import { PolicyEntity } from './policy.entity.js';

@Entity('budget')
export class BudgetEntity extends Listed {
  @Index()
  @Column({ type: 'varchar' })
  policyId: string;

  @ManyToOne(() => PolicyEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'policyId' })
  policy?: PolicyEntity;

  @Column({ type: 'integer' })
  fiscalYear: number;

  @Column({ type: 'varchar' })
  item: string;

  @Column({ type: 'double precision' })
  amount: number;

  @Column({ type: 'varchar' })
  unit: string;

  @Column({ type: 'double precision', nullable: true })
  generalRevenue: number | null;

  @Column({ type: 'varchar' })
  raw: string;
}
