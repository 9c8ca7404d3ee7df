import type { CorrectionEntity } from '../../db/entities/correction.entity.js';
import { type Field, toCsv } from '../../lib/csv.js';

/** The columns of /corrections.csv: the keys of seeds/corrections.yaml. */
const COLUMNS: Record<string, (row: CorrectionEntity) => Field> = {
  record: ({ recordId }) => recordId,
  field: ({ field }) => field,
  old: ({ old }) => (typeof old === 'boolean' ? String(old) : old),
  new: (row) => (typeof row.new === 'boolean' ? String(row.new) : row.new),
  since: ({ since }) => since,
  seen: ({ seen }) => seen,
  reason: ({ reason }) => reason,
  reasonEn: ({ reasonEn }) => reasonEn,
};

/** The corrections of a release as CSV. */
export const correctionTable = (rows: readonly CorrectionEntity[]): string =>
  toCsv([Object.keys(COLUMNS), ...rows.map((row) => Object.values(COLUMNS).map((of) => of(row)))]);
