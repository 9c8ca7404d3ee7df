import { RecordEvidenceEntity } from '../../db/entities/record-evidence.entity.js';
import type { EvidenceRow } from '../../db/memory/shelf.js';
import { Reading } from '../../domain/vocabulary.js';
import type { Row } from '../column.js';
import { may, must, recordTable } from './record-table.js';
import type { Table } from './table.js';

const ofRecords = recordTable({
  name: 'evidence',
  of: 'Evidence',
  rowsOf: RecordEvidenceEntity,
  isLong: true,
  key: [],
  columns: [
    must('record_id', 'text', 'Node.id', { from: ({ subjectId }) => subjectId }),
    must('document_id', 'text', 'SourceDocument.id'),
    may('page', 'integer', 'Evidence.page'),
    may('start_line', 'integer', 'Evidence.startLine'),
    may('end_line', 'integer', 'Evidence.endLine'),
    must('locator', 'list', 'Evidence.locator'),
    // Where a cell of a table is printed empty, that is what is quoted.
    may('quote', 'text', 'Evidence.quote'),
    may('field', 'text', 'Evidence.field'),
    must('reading', 'text', 'Evidence.reading', { words: Reading }),
    may('note', 'text', 'Evidence.note'),
  ],
});

/** Every place that is cited: of plans, policies and the like, then of figures; of each record the whole first. */
export const EVIDENCE_TABLE: Table = {
  ...ofRecords,
  ofFigures: (_, figures) =>
    figures.flatMap(({ figure, evidence }) => evidence.map((one) => cited(figure.id, one))),
};

const cited = (id: string, evidence: EvidenceRow): Row => ({
  record_id: id,
  document_id: evidence.documentId,
  page: evidence.page,
  start_line: evidence.startLine,
  end_line: evidence.endLine,
  locator: evidence.locator,
  quote: evidence.quote,
  field: evidence.field,
  reading: evidence.reading,
  note: evidence.note,
});
