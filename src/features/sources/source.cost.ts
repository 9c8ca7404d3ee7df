import { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { Costs } from '../size-rule.js';
import { evidenceOf } from '../sources/owned-lists.js';

export const SOURCE_COSTS: Costs = {
  'Municipality.sourceDocuments': { of: SourceDocumentEntity, by: 'row.municipalityCode' },
  'Narrative.evidence': evidenceOf(NarrativeEntity),
};
