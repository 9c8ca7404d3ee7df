import { Column, JoinColumn, ManyToOne } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { Listed } from './listed.js';
import { MunicipalityEntity } from './municipality.entity.js';

/** What belongs to a municipality. */
export abstract class Owned extends Listed {
  @Column({ type: 'varchar' })
  municipalityCode: string;

  @ManyToOne(() => MunicipalityEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'municipalityCode' })
  municipality?: MunicipalityEntity;
}
