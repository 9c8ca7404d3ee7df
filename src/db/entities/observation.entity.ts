import { Column, Entity, JoinColumn, ManyToOne } from 'typeorm';
import type { PeriodType } from '../../domain/definition-vocabulary.js';
import type {
  Comparator,
  Measure,
  MissingReason,
  ObsStatus,
  Wanted,
} from '../../domain/vocabulary.js';
import { CHECKED_BEFORE } from './checked-before.js';
import { KpiEntity } from './kpi.entity.js';
import { Owned } from './owned.js';
import { StatisticSeriesEntity } from './statistic-series.entity.js';

/** A row of the view of all figures: see `migrations/release/views.ts`. */
@Entity('observation', { synchronize: false })
export class ObservationEntity extends Owned {
  @Column({ type: 'varchar', nullable: true })
  kpiId: string | null;

  @ManyToOne(() => KpiEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'kpiId' })
  kpi?: KpiEntity;

  @Column({ type: 'varchar', nullable: true })
  statisticId: string | null;

  @ManyToOne(() => StatisticSeriesEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'statisticId' })
  statistic?: StatisticSeriesEntity;

  /** That of the KPI or the series. */
  @Column({ type: 'varchar' })
  indicatorId: string;

  @Column({ type: 'varchar' })
  measure: Measure;

  @Column({ type: 'integer', nullable: true })
  year: number | null;

  @Column({ type: 'varchar' })
  periodType: PeriodType;

  @Column({ type: 'varchar', nullable: true })
  date: string | null;

  @Column({ type: 'double precision', nullable: true })
  value: number | null;

  /** The upper end of a RANGE, of which `value` is the lower one. */
  @Column({ type: 'double precision', nullable: true })
  valueTo: number | null;

  @Column({ type: 'varchar' })
  comparator: Comparator;

  @Column({ type: 'varchar' })
  unit: string;

  @Column({ type: 'varchar' })
  raw: string;

  @Column({ type: 'varchar', nullable: true })
  missing: MissingReason | null;

  /** Of a target that is IN_WORDS. */
  @Column({ type: 'varchar', nullable: true })
  wanted: Wanted | null;

  @Column({ type: 'varchar' })
  obsStatus: ObsStatus;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}
