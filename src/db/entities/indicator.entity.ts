import { Column, Entity, Index } from 'typeorm';
import type { Deciding, Residents } from '../../domain/definition-vocabulary.js';
import type { Facets } from '../../domain/facets.js';
import { Listed } from './listed.js';

@Entity('indicator')
export class IndicatorEntity extends Listed {
  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar' })
  nameEn: string;

  @Column({ type: 'simple-json' })
  aliases: string[];

  /** How the name is read, in hiragana. */
  @Column({ type: 'simple-json' })
  readings: string[];

  @Column({ type: 'varchar' })
  unit: string;

  @Index()
  @Column({ type: 'varchar' })
  theme: string;

  @Column({ type: 'text' })
  definition: string;

  @Column({ type: 'varchar' })
  counted: string;

  @Column({ type: 'varchar' })
  countedEn: string;

  @Column({ type: 'simple-json' })
  facets: Facets;

  /** Whether there is no common definition: each town counts as it likes. */
  @Column({ type: 'boolean' })
  open: boolean;

  /** What must be printed of a figure besides, before it is ranked. */
  @Column({ type: 'simple-json' })
  decides: Deciding[];

  /** Which residents are counted; null where something else is. */
  @Column({ type: 'varchar', nullable: true })
  residents: Residents | null;

  /** Ids of the indicators that are shown beside this one and never ranked with it. */
  @Column({ type: 'simple-json' })
  relatedIds: string[];

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
