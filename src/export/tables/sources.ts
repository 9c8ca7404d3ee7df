import { CorrectionEntity } from '../../db/entities/correction.entity.js';
import { DiscrepancyEntity } from '../../db/entities/discrepancy.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { gapSentence } from '../../domain/gap-words.js';
import { Extent } from '../../domain/vocabulary.js';
import { may, must, recordTable } from './record-table.js';
import type { Table } from './table.js';

const asText = (value: CorrectionEntity['old']) => (value === null ? null : String(value));

/** Where facts come from, and what is known to be in doubt or was wrong. */
export const SOURCE_TABLES: readonly Table[] = [
  recordTable({
    name: 'source_documents',
    of: 'SourceDocument',
    rowsOf: SourceDocumentEntity,
    columns: [
      must('id', 'text', 'SourceDocument.id'),
      may('municipality_code', 'text', 'Municipality.code'),
      must('title', 'text', 'SourceDocument.title'),
      may('title_en', 'text', 'SourceDocument.titleEn'),
      must('publisher', 'text', 'SourceDocument.publisher'),
      may('date', 'text', 'SourceDocument.date'),
      may('date_note', 'text', 'SourceDocument.dateNote'),
      must('extent', 'text', 'SourceDocument.extent', { words: Extent }),
      must('extent_note', 'text', 'SourceDocument.extentNote'),
      may('file', 'text', 'SourceDocument.file'),
      may('sha256', 'text', 'SourceDocument.sha256'),
      may('licence', 'text', 'SourceDocument.licence'),
      may('licence_note', 'text', 'SourceDocument.licenceNote', {
        from: ({ licenceGap }) => gapSentence(licenceGap, 'JA'),
      }),
      may('url', 'text', 'SourceDocument.url'),
      may('url_note', 'text', 'SourceDocument.urlNote', {
        from: ({ urlGap }) => gapSentence(urlGap, 'JA'),
      }),
      may('obtained_from', 'text', 'SourceDocument.obtainedFrom'),
      may('retrieved', 'text', 'SourceDocument.retrieved'),
      may('retrieved_note', 'text', 'SourceDocument.retrievedNote', {
        from: ({ retrievedGap }) => gapSentence(retrievedGap, 'JA'),
      }),
      may('pages_note', 'text', 'SourceDocument.pagesNote', {
        from: ({ pagesGap }) => gapSentence(pagesGap, 'JA'),
      }),
    ],
  }),
  recordTable({
    name: 'discrepancies',
    of: 'Discrepancy',
    rowsOf: DiscrepancyEntity,
    columns: [
      must('id', 'text', 'Discrepancy.id'),
      must('municipality_code', 'text', 'Municipality.code', { bounds: true }),
      must('indicator_id', 'text', 'Indicator.id', { bounds: true }),
      must('year', 'integer', 'Discrepancy.year'),
      must('observations', 'list', 'Discrepancy.observations', {
        from: ({ observationIds }) => observationIds,
      }),
      must('difference', 'number', 'Discrepancy.difference'),
      must('unit', 'text', 'Discrepancy.unit', {
        from: ({ indicatorId }, { indicators }) => rowOf(indicators, indicatorId).unit,
      }),
      must('within_rounding', 'boolean', 'Discrepancy.withinRounding'),
    ],
  }),
  recordTable({
    name: 'corrections',
    of: 'Correction',
    rowsOf: CorrectionEntity,
    columns: [
      must('id', 'text', 'Correction.id'),
      must('record_id', 'text', 'Correction.recordId'),
      must('field', 'text', 'Correction.field'),
      may('old', 'text', 'Correction.old', { from: ({ old }) => asText(old) }),
      may('new', 'text', 'Correction.new', { from: (correction) => asText(correction.new) }),
      must('since', 'text', 'Correction.since'),
      must('seen', 'text', 'Correction.seen'),
      must('reason', 'text', 'Correction.reason'),
      must('reason_en', 'text', 'Correction.reasonEn'),
    ],
  }),
];
