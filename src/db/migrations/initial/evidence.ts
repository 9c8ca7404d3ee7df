import { Table } from 'typeorm';
import { integer, key, nullable, reference, text, varchar } from './columns.js';

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
    name: 'evidence',
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
    foreignKeys: [reference('documentId', 'source_document')],
    indices: [
      { columnNames: ['position'], isUnique: true },
      { columnNames: ['subjectId'] },
      { columnNames: ['documentId'] },
    ],
  }),
];
