import { Column, Entity } from 'typeorm';
import type { PartnershipKind } from '../../domain/vocabulary.js';
import { Agreement } from './agreement.js';

@Entity('partnership')
export class PartnershipEntity extends Agreement {
  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar', nullable: true })
  nameEn: string | null;

  @Column({ type: 'varchar' })
  kind: PartnershipKind;

  @Column({ type: 'simple-json' })
  partners: string[];

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
