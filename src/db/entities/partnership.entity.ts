import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { AgreementStatus, PartnershipKind } from '../../domain/vocabulary.js';
import { Listed } from './listed.js';
import { MunicipalityEntity } from './municipality.entity.js';

@Entity('partnership')
export class PartnershipEntity extends Listed {
  @Index()
  @Column({ type: 'varchar' })
  municipalityCode: string;

  @ManyToOne(() => MunicipalityEntity)
  @JoinColumn({ name: 'municipalityCode' })
  municipality?: MunicipalityEntity;

  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar', nullable: true })
  nameEn: string | null;

  @Column({ type: 'varchar' })
  kind: PartnershipKind;

  @Column({ type: 'simple-json' })
  partners: string[];

  @Column({ type: 'varchar', nullable: true })
  date: string | null;

  @Column({ type: 'varchar', nullable: true })
  dateRaw: string | null;

  @Column({ type: 'varchar' })
  status: AgreementStatus;

  @Column({ type: 'varchar', nullable: true })
  statusAsOf: string | null;

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
