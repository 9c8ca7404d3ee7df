import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { Context } from '../context.js';
import { loadExisting, loadOfParent } from '../loaders.js';
import type { Credit } from './cite.js';

export const loadDocument = loadExisting(SourceDocumentEntity);
export const loadDocumentsOf = loadOfParent(SourceDocumentEntity, 'municipalityCode');
/** The evidence of the record with this id. */
export const loadEvidence = loadOfParent(EvidenceEntity, 'subjectId');
/** The places that print the record with this id; what is known from elsewhere is printed nowhere. */
export async function loadCredits(context: Context, subjectId: string): Promise<Credit[]> {
  const credits = (await loadEvidence(context, subjectId)).map(
    async ({ documentId, startLine, endLine, quote }): Promise<Credit[]> => {
      if (startLine === null || endLine === null) return [];
      const document = await loadDocument(context, documentId);
      return [{ document, places: [{ startLine, endLine, quote }] }];
    },
  );
  return (await Promise.all(credits)).flat();
}

/** The passages that belong to the record with this id. */
export const loadNarratives = loadOfParent(NarrativeEntity, 'subjectId');

/** For the fields that carry it. */
export const evidenceField = {
  description: 'Where it stands in its source, the record as a whole first.',
};
export const narrativesField = {
  description: 'What the source says of it at length, in our own words.',
};
