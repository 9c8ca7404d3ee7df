import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { MissingReason } from '../../domain/vocabulary.js';
import { CHECKED_BEFORE } from './checked-before.js';
import { KpiEntity } from './kpi.entity.js';
import { Listed } from './listed.js';

@Entity('reported_progress')
export class ReportedProgressEntity extends Listed {
  @Index()
  @Column({ type: 'varchar' })
  kpiId: string;

  @ManyToOne(() => KpiEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'kpiId' })
  kpi?: KpiEntity;

  @Column({ type: 'integer', nullable: true })
  year: number | null;

  @Column({ type: 'double precision', nullable: true })
  value: number | null;

  @Column({ type: 'varchar' })
  raw: string;

  @Column({ type: 'varchar', nullable: true })
  missing: MissingReason | null;
}
