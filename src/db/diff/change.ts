import type { DataSource } from 'typeorm';
import type { NodeType } from '../../domain/node-id.js';
import { words } from '../../lib/words.js';

/** What became of a record from one release to another. */
export const ChangeKind = words('ADDED', 'REMOVED', 'REVISED', 'REFLAGGED');
export type ChangeKind = keyof typeof ChangeKind;

/** A record with all that hangs on it, by the name of the field. */
export interface DiffRecord {
  type: NodeType;
  /** As the API gives it. */
  id: string;
  /** Null where it is no town's. */
  municipalityCode: string | null;
  fields: Readonly<Record<string, unknown>>;
}

/** A field with its values in both releases as JSON; null where the record is not there. */
export interface FieldChange {
  name: string;
  before: string | null;
  after: string | null;
}

/** How a record of one release is made that of the other one. */
export interface Change extends Omit<DiffRecord, 'fields'> {
  kind: ChangeKind;
  /** Those that differ, by name; all of them where the record comes or goes. */
  fields: readonly FieldChange[];
}

/** The two releases that are compared, from the first to the second. */
export type Both = readonly [before: DataSource, after: DataSource];

/** A piece of a block that was compared whole. */
export interface Compared {
  /** The last of its towns, where a block of many towns is compared in pieces. */
  through: string;
  /** Records that were read of both releases. */
  rows: number;
  changes: Change[];
}
