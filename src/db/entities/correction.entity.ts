import { Column, Entity, Index } from 'typeorm';
import { Listed } from './listed.js';

/** One value of a record, as JSON knows it. */
export type CorrectedValue = string | number | boolean | null;

/** A value that a release had wrongly and this one has right. The latest stand first. */
@Entity('correction')
export class CorrectionEntity extends Listed {
  /** The id of the record as the API gives it, which is unique over all tables. */
  @Index()
  @Column({ type: 'varchar' })
  recordId: string;

  /** That of the record, where it is a town's. */
  @Column({ type: 'varchar', nullable: true })
  municipalityCode: string | null;

  @Column({ type: 'varchar' })
  field: string;

  @Column({ type: 'simple-json', nullable: true })
  old: CorrectedValue;

  @Column({ type: 'simple-json', nullable: true })
  new: CorrectedValue;

  /** The day of the correction. */
  @Column({ type: 'varchar' })
  since: string;

  @Column({ type: 'text' })
  seen: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  reasonEn: string;
}
