import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { MatchLevel } from '../../domain/definition-vocabulary.js';
import type { Facets } from '../../domain/facets.js';
import { IndicatorEntity } from './indicator.entity.js';
import { Owned } from './owned.js';

@Index(['indicatorId', 'position'])
@Entity('statistic_series')
export class StatisticSeriesEntity extends Owned {
  @Column({ type: 'varchar' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicatorId' })
  indicator?: IndicatorEntity;

  @Column({ type: 'varchar' })
  label: string;

  @Column({ type: 'varchar' })
  publisher: string;

  @Column({ type: 'varchar' })
  dataset: string;

  @Column({ type: 'varchar' })
  match: MatchLevel;

  @Column({ type: 'simple-json' })
  facets: Facets;
}
