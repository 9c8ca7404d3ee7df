import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { Comparator, Measure, MissingReason, PeriodType } from '../../domain/vocabulary.js';
import { KpiEntity } from './kpi.entity.js';
import { Owned } from './owned.js';
import { StatisticSeriesEntity } from './statistic-series.entity.js';

@Entity('observation')
export class ObservationEntity extends Owned {
  @Index()
  @Column({ type: 'varchar', nullable: true })
  kpiId: string | null;

  @ManyToOne(() => KpiEntity)
  @JoinColumn({ name: 'kpiId' })
  kpi?: KpiEntity;

  @Index()
  @Column({ type: 'varchar', nullable: true })
  statisticId: string | null;

  @ManyToOne(() => StatisticSeriesEntity)
  @JoinColumn({ name: 'statisticId' })
  statistic?: StatisticSeriesEntity;

  /** That of the KPI or the series. */
  @Index()
  @Column({ type: 'varchar' })
  indicatorId: string;

  @Column({ type: 'varchar' })
  measure: Measure;

  @Index()
  @Column({ type: 'integer', nullable: true })
  year: number | null;

  @Column({ type: 'varchar' })
  periodType: PeriodType;

  @Column({ type: 'varchar', nullable: true })
  date: string | null;

  @Column({ type: 'double precision', nullable: true })
  value: number | null;

  @Column({ type: 'varchar' })
  comparator: Comparator;

  @Column({ type: 'varchar' })
  unit: string;

  @Column({ type: 'varchar' })
  raw: string;

  @Column({ type: 'varchar', nullable: true })
  missing: MissingReason | null;

  @Column({ type: 'varchar' })
  obsStatus: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}
