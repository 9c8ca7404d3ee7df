import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { PolicyStatus } from '../../domain/vocabulary.js';
import { CHECKED_BEFORE } from './checked-before.js';
import { Owned } from './owned.js';
import { PlanEntity } from './plan.entity.js';

@Entity('policy')
@Index(['municipalityCode'])
export class PolicyEntity extends Owned {
  @Index()
  @Column({ type: 'varchar' })
  planId: string;

  @ManyToOne(() => PlanEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'planId' })
  plan?: PlanEntity;

  @Index()
  @Column({ type: 'varchar', nullable: true })
  parentId: string | null;

  @ManyToOne(() => PolicyEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'parentId' })
  parent?: PolicyEntity;

  @Column({ type: 'varchar' })
  levelLabel: string;

  @Column({ type: 'varchar', nullable: true })
  code: string | null;

  @Column({ type: 'varchar' })
  title: string;

  @Column({ type: 'varchar', nullable: true })
  titleEn: string | null;

  @Column({ type: 'simple-json' })
  leadDepartments: string[];

  @Column({ type: 'simple-json' })
  relatedDepartments: string[];

  @Column({ type: 'boolean', nullable: true })
  priority: boolean | null;

  @Column({ type: 'varchar', nullable: true })
  status: PolicyStatus | null;

  @Column({ type: 'boolean' })
  isReprint: boolean;

  @Column({ type: 'varchar', nullable: true })
  reprintOfId: string | null;

  @ManyToOne(() => PolicyEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'reprintOfId' })
  reprintOf?: PolicyEntity;

  @Column({ type: 'simple-json' })
  stages: string[];

  @Column({ type: 'simple-json' })
  targetActors: string[];

  @Column({ type: 'varchar', nullable: true })
  completionCriterion: string | null;

  @Column({ type: 'simple-json' })
  sdgGoals: string[];

  /** The offices in charge, folded likewise. */
  @Column({ type: 'text' })
  departmentText: string;

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
