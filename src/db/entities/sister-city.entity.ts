import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { SisterCityKind } from '../../domain/vocabulary.js';
import { Agreement } from './agreement.js';
import { CHECKED_BEFORE } from './checked-before.js';
import { CountryEntity } from './country.entity.js';
import { MunicipalityEntity } from './municipality.entity.js';

@Entity('sister_city')
export class SisterCityEntity extends Agreement {
  @Column({ type: 'varchar' })
  partnerName: string;

  @Column({ type: 'varchar' })
  partnerNameEn: string;

  @Column({ type: 'varchar' })
  country: string;

  @ManyToOne(() => CountryEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'country' })
  partnerCountry?: CountryEntity;

  @Column({ type: 'varchar', nullable: true })
  region: string | null;

  @Index()
  @Column({ type: 'varchar', nullable: true })
  partnerCode: string | null;

  @ManyToOne(() => MunicipalityEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'partnerCode' })
  partner?: MunicipalityEntity;

  @Column({ type: 'varchar' })
  kind: SisterCityKind;

  @Column({ type: 'varchar' })
  kindLabel: string;

  @Column({ type: 'simple-json' })
  fieldsOfExchange: string[];

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
