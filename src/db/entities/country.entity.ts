import { Column, Entity } from 'typeorm';
import { Listed } from './listed.js';

/** A country or territory; `id` is its code of two letters in ISO 3166-1. */
@Entity('country')
export class CountryEntity extends Listed {
  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar' })
  nameEn: string;

  /** Counted when the release is made. */
  @Column({ type: 'integer' })
  sisterCityCount: number;
}
