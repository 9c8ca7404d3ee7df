import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { MunicipalityEntity } from './municipality.entity.js';
import { PartnershipEntity } from './partnership.entity.js';

/** A municipality that a partnership names as a partner. */
@Entity('partnership_municipality')
export class PartnershipMunicipalityEntity {
  @PrimaryColumn({ type: 'varchar' })
  partnershipId: string;

  @ManyToOne(() => PartnershipEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'partnershipId' })
  partnership?: PartnershipEntity;

  @Index()
  @PrimaryColumn({ type: 'varchar' })
  municipalityCode: string;

  @ManyToOne(() => MunicipalityEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'municipalityCode' })
  municipality?: MunicipalityEntity;
}
