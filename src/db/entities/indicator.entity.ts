import { Column, Entity, Index } from 'typeorm';
import { Listed } from './listed.js';

@Entity('indicator')
export class IndicatorEntity extends Listed {
  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar' })
  nameEn: string;

  @Column({ type: 'simple-json' })
  aliases: string[];

  @Column({ type: 'varchar' })
  unit: string;

  @Index()
  @Column({ type: 'varchar' })
  theme: string;

  @Column({ type: 'text' })
  definition: string;

  /** Ids of the indicators that are shown beside this one and never ranked with it. */
  @Column({ type: 'simple-json' })
  relatedIds: string[];

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
