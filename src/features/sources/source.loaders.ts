import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { loadExisting, loadOfParent } from '../loaders.js';

export const loadDocument = loadExisting(SourceDocumentEntity);
export const loadDocumentsOf = loadOfParent(SourceDocumentEntity, 'municipalityCode');
/** The evidence of the record with this id. */
export const loadEvidence = loadOfParent(EvidenceEntity, 'subjectId');
/** The passages that belong to the record with this id. */
export const loadNarratives = loadOfParent(NarrativeEntity, 'subjectId');

/** For the fields that carry it. */
export const evidenceField = {
  description: 'Where it stands in its source, the record as a whole first.',
};
export const narrativesField = {
  description: 'What the source says of it at length, in our own words.',
};
