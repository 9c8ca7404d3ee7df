import { Column, Entity, JoinColumn, ManyToOne } from 'typeorm';
import type { MatchLevel } from '../../domain/definition-vocabulary.js';
import type { Facets } from '../../domain/facets.js';
import { CHECKED_BEFORE } from './checked-before.js';
import { IndicatorEntity } from './indicator.entity.js';
import { Owned } from './owned.js';

/** A row of the view of series by town: one for each town that a series has figures of. */
@Entity('statistic_series', { synchronize: false })
export class StatisticSeriesEntity extends Owned {
  @Column({ type: 'varchar' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'indicatorId' })
  indicator?: IndicatorEntity;

  @Column({ type: 'varchar' })
  label: string;

  @Column({ type: 'varchar' })
  publisher: string;

  @Column({ type: 'varchar' })
  dataset: string;

  @Column({ type: 'varchar', nullable: true })
  datasetEn: string | null;

  @Column({ type: 'varchar' })
  match: MatchLevel;

  @Column({ type: 'simple-json' })
  facets: Facets;
}
