import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { ReachedReason } from '../../domain/attainment-vocabulary.js';
import type { MatchLevel } from '../../domain/definition-vocabulary.js';
import type { Facets } from '../../domain/facets.js';
import type { TargetStanding, TargetState } from '../../domain/target-state.js';
import type { Direction, MissingReason, Reading } from '../../domain/vocabulary.js';
import { CHECKED_BEFORE } from './checked-before.js';
import { IndicatorEntity } from './indicator.entity.js';
import { Owned } from './owned.js';
import { PlanEntity } from './plan.entity.js';
import { PolicyEntity } from './policy.entity.js';

/** Which figures are of a KPI, as they are numbered: in the database alone. */
export interface FiguresOfKpi {
  /** The position of its first figure: the others stand behind it. */
  firstFigure?: number;
  /** How many figures it has. */
  figures?: number;
  /** What these are alike in, by its number in `figure_profile`. */
  profile?: number;
}

/** What a KPI is found by: derived from its figures when a release is written. */
export interface KpiState extends TargetStanding {
  /** Whether a target is printed, be it in words. */
  hasTarget: boolean;
  /** Whether an actual value is printed. */
  hasActual: boolean;
}

@Index(['indicatorId', 'position'])
@Index(['municipalityCode', 'position'])
@Entity('kpi')
@Index('kpi_by_name', ['name', 'position'])
@Index(['hasTarget', 'position'])
@Index(['hasActual', 'position'])
@Index(['targetState', 'position'])
@Index(['reachedReason', 'position'])
@Index(['targetYear', 'position'])
@Index([
  ...['indicatorId', 'hasTarget', 'municipalityCode', 'hasActual', 'targetState'],
  ...['isMarkedKpi', 'direction', 'policyId', 'reachedReason', 'targetMissing', 'targetYear'],
])
@Index(['indicatorId', 'planId'])
export class KpiEntity extends Owned implements KpiState, FiguresOfKpi {
  @Index()
  @Column({ type: 'varchar' })
  planId: string;

  @ManyToOne(() => PlanEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'planId' })
  plan?: PlanEntity;

  @Index()
  @Column({ type: 'varchar', nullable: true })
  policyId: string | null;

  @ManyToOne(() => PolicyEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'policyId' })
  policy?: PolicyEntity;

  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar', nullable: true })
  nameEn: string | null;

  @Column({ type: 'varchar', nullable: true })
  definition: string | null;

  @Column({ type: 'varchar' })
  unit: string;

  @Column({ type: 'varchar', nullable: true })
  direction: Direction | null;

  @Column({ type: 'varchar', nullable: true })
  directionReading: Reading | null;

  @Column({ type: 'varchar', nullable: true })
  measuredBy: string | null;

  @Column({ type: 'boolean' })
  isMarkedKpi: boolean;

  @Column({ type: 'varchar' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'indicatorId' })
  indicator?: IndicatorEntity;

  @Column({ type: 'varchar' })
  match: MatchLevel;

  @Column({ type: 'simple-json' })
  facets: Facets;

  @Column({ type: 'boolean' })
  hasTarget: boolean;

  @Column({ type: 'boolean' })
  hasActual: boolean;

  @Column({ type: 'varchar' })
  targetState: TargetState;

  @Column({ type: 'varchar', nullable: true })
  reachedReason: ReachedReason | null;

  @Column({ type: 'varchar', nullable: true })
  targetMissing: MissingReason | null;

  @Column({ type: 'integer', nullable: true })
  targetYear: number | null;

  @Column({ type: 'integer', select: false })
  firstFigure?: number;

  @Column({ type: 'integer', select: false })
  figures?: number;

  @Column({ type: 'integer', select: false })
  profile?: number;

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
