import { Table } from 'typeorm';
import { boolean, integer, key, nullable, text, varchar } from './columns.js';

/** What belongs to records of every kind. */
export const evidenceTables = () => [
  new Table({
    name: 'narrative',
    columns: [
      key('id'),
      integer('position'),
      varchar('subjectId'),
      varchar('kind'),
      nullable(integer('fiscalYear')),
      text('text'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }, { columnNames: ['subjectId'] }],
  }),
  new Table({
    name: 'provenance',
    columns: [
      key('recordId'),
      varchar('machine'),
      varchar('acceptedBy'),
      varchar('acceptedOn'),
      boolean('corrected'),
    ],
  }),
  new Table({
    name: 'record_evidence',
    columns: [
      key('id'),
      integer('position'),
      varchar('subjectId'),
      varchar('documentId'),
      nullable(integer('page')),
      nullable(integer('startLine')),
      nullable(integer('endLine')),
      text('locator'),
      varchar('quote'),
      nullable(varchar('field')),
      varchar('reading'),
      nullable(text('note')),
    ],
    indices: [
      { columnNames: ['position'], isUnique: true },
      { columnNames: ['subjectId'] },
      { columnNames: ['documentId', 'startLine', 'position'] },
    ],
  }),
  new Table({
    name: 'correction',
    columns: [
      key('id'),
      integer('position'),
      varchar('recordId'),
      nullable(varchar('municipalityCode')),
      varchar('field'),
      nullable(text('old')),
      nullable(text('new')),
      varchar('since'),
      text('seen'),
      text('reason'),
      text('reasonEn'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }, { columnNames: ['recordId'] }],
  }),
];
