import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import type { MeasuredList } from '../size-rule.js';

type Owner = NonNullable<MeasuredList['owner']>;

/** The evidence of the records of one table. */
export const evidenceOf = (owner: Owner): MeasuredList => ({
  of: EvidenceEntity,
  by: 'row.subjectId',
  owner,
});

/** The narratives of the records of one table. */
export const narrativesOf = (owner: Owner): MeasuredList => ({
  of: NarrativeEntity,
  by: 'row.subjectId',
  owner,
});
