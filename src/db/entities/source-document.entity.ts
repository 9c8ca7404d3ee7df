import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { Extent } from '../../domain/vocabulary.js';
import { Listed } from './listed.js';
import { MunicipalityEntity } from './municipality.entity.js';

@Entity('source_document')
export class SourceDocumentEntity extends Listed {
  @Index()
  @Column({ type: 'varchar', nullable: true })
  municipalityCode: string | null;

  @ManyToOne(() => MunicipalityEntity)
  @JoinColumn({ name: 'municipalityCode' })
  municipality?: MunicipalityEntity;

  @Column({ type: 'varchar' })
  title: string;

  @Column({ type: 'varchar' })
  publisher: string;

  @Column({ type: 'varchar', nullable: true })
  date: string | null;

  @Column({ type: 'varchar', nullable: true })
  dateNote: string | null;

  @Column({ type: 'varchar' })
  extent: Extent;

  @Column({ type: 'text' })
  extentNote: string;

  @Column({ type: 'text' })
  extentNoteEn: string;

  @Column({ type: 'varchar', nullable: true })
  sha256: string | null;

  @Column({ type: 'varchar', nullable: true })
  licence: string | null;

  @Column({ type: 'varchar', nullable: true })
  url: string | null;

  @Column({ type: 'text', nullable: true })
  obtainedFrom: string | null;

  @Column({ type: 'varchar', nullable: true })
  retrieved: string | null;

  /** Its date, or the last day that its figures (targets apart) speak of: it does not know what came later. */
  @Column({ type: 'varchar', nullable: true })
  knownThrough: string | null;

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
