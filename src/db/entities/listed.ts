import { Column, Index, PrimaryColumn } from 'typeorm';

/** What stands in lists: a readable id, and a place in the order that all lists keep. */
export abstract class Listed {
  @PrimaryColumn({ type: 'varchar' })
  id: string;

  /** The rank among all rows of the table, counted from 0. */
  @Index({ unique: true })
  @Column({ type: 'integer' })
  position: number;
}
