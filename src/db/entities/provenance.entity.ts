import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a record that a machine proposed came in; of what a person typed there is none. */
@Entity('provenance')
export class ProvenanceEntity {
  /** The id of the plan, KPI or sister city. */
  @PrimaryColumn({ type: 'varchar' })
  recordId: string;

  @Column({ type: 'varchar' })
  machine: string;

  @Column({ type: 'varchar' })
  acceptedBy: string;

  /** A day: 2026-11-28. */
  @Column({ type: 'varchar' })
  acceptedOn: string;

  @Column({ type: 'boolean' })
  corrected: boolean;
}
