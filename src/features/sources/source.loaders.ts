import { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import { RecordEvidenceEntity } from '../../db/entities/record-evidence.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { EvidenceRow } from '../../db/memory/shelf.js';
import { rowOf } from '../../db/memory/tables.js';
import type { Context } from '../context.js';
import { loadOfParent } from '../loaders.js';
import type { Credit } from './cite.js';

export const loadDocument = (
  { memory }: Pick<Context, 'memory'>,
  id: string,
): SourceDocumentEntity => rowOf(memory.documents, id);
export const loadDocumentsOf = loadOfParent(SourceDocumentEntity, 'municipalityCode');
/** The evidence of the record with this id, which is no figure. */
export const loadEvidence = loadOfParent(RecordEvidenceEntity, 'subjectId');
/**
 * The places that print a figure, and the documents that it was added up from; what is known from elsewhere is
 * printed nowhere. Evidence of official tables, which are of no town, names the cell.
 */
export const creditsOf = (
  { documents }: Pick<ReleaseInMemory, 'documents'>,
  evidence: readonly EvidenceRow[],
): Credit[] =>
  evidence.flatMap(({ documentId, startLine, endLine, quote, page, locator, reading }) => {
    const document = rowOf(documents, documentId);
    if (startLine === null || endLine === null) return reading === 'INFERRED' ? [{ document }] : [];
    const isCell = document.municipalityCode === null && locator.length > 0;
    const cell = isCell ? { cell: locator } : {};
    return [{ document, places: [{ startLine, endLine, quote, page, ...cell }] }];
  });

/** The passages that belong to the record with this id. */
export const loadNarratives = loadOfParent(NarrativeEntity, 'subjectId');

/** For the fields that carry it. */
export const evidenceField = {
  description: 'Where it stands in its source, the record as a whole first.',
};
export const narrativesField = {
  description: 'What the source says of it at length, in our own words.',
};
