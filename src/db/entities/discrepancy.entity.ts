import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { IndicatorEntity } from './indicator.entity.js';
import { Owned } from './owned.js';

/** Different values of one concept, town and year. Derived from the observations. */
@Entity('discrepancy')
@Index(['municipalityCode'])
export class DiscrepancyEntity extends Owned {
  @Index()
  @Column({ type: 'varchar' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'indicatorId' })
  indicator?: IndicatorEntity;

  @Column({ type: 'integer' })
  year: number;

  /** Those of plans first. */
  @Column({ type: 'simple-json' })
  observationIds: string[];

  /** The largest less the smallest, in the unit of the indicator. */
  @Column({ type: 'double precision' })
  difference: number;

  @Column({ type: 'boolean' })
  withinRounding: boolean;
}
