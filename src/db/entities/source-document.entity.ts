import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { DocumentGap, Extent } from '../../domain/vocabulary.js';
import { CHECKED_BEFORE } from './checked-before.js';
import { Listed } from './listed.js';
import { MunicipalityEntity } from './municipality.entity.js';

@Entity('source_document')
export class SourceDocumentEntity extends Listed {
  @Index()
  @Column({ type: 'varchar', nullable: true })
  municipalityCode: string | null;

  @ManyToOne(() => MunicipalityEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'municipalityCode' })
  municipality?: MunicipalityEntity;

  @Column({ type: 'varchar' })
  title: string;

  /** Our translation; null where there is none. */
  @Column({ type: 'varchar', nullable: true })
  titleEn: string | null;

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

  /** The name of the file that was read. */
  @Column({ type: 'varchar', nullable: true })
  file: string | null;

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

  /** Why there is no `url`; null where there is one. The same of the others. */
  @Column({ type: 'varchar', nullable: true })
  urlGap: DocumentGap | null;

  @Column({ type: 'varchar', nullable: true })
  licenceGap: DocumentGap | null;

  @Column({ type: 'varchar', nullable: true })
  retrievedGap: DocumentGap | null;

  /** Why its evidence names no page. */
  @Column({ type: 'varchar', nullable: true })
  pagesGap: DocumentGap | null;

  /** Its date, or the last day that its figures (targets apart) speak of: it does not know what came later. */
  @Column({ type: 'varchar', nullable: true })
  knownThrough: string | null;

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
