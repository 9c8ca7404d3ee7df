import { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import { RecordEvidenceEntity } from '../../db/entities/record-evidence.entity.js';
import type { MeasuredList } from '../size-rule.js';

type Owner = NonNullable<MeasuredList['owner']>;

/** The evidence of the records of one table, which are no figures. */
export const evidenceOf = (owner: Owner): MeasuredList => ({
  of: RecordEvidenceEntity,
  by: 'row.subjectId',
  owner,
});

/** The narratives of the records of one table. */
export const narrativesOf = (owner: Owner): MeasuredList => ({
  of: NarrativeEntity,
  by: 'row.subjectId',
  owner,
});
