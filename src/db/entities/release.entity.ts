import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that says which release a database holds. */
@Entity('release')
export class ReleaseEntity {
  /** A hash of the content: the same seeds give the same id on any machine. */
  @PrimaryColumn({ type: 'varchar' })
  id: string;

  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar' })
  licence: string;
}
