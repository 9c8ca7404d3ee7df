import { Table } from 'typeorm';
import { boolean, double, integer, key, nullable, text, varchar } from './columns.js';

/** What is made of the other tables when a release is made. */
export const derivedTables = () => [
  new Table({
    name: 'discrepancy',
    columns: [
      key('id'),
      integer('position'),
      varchar('municipalityCode'),
      varchar('indicatorId'),
      integer('year'),
      text('observationIds'),
      double('difference'),
      boolean('withinRounding'),
    ],
    indices: [
      { columnNames: ['position'], isUnique: true },
      { columnNames: ['municipalityCode'] },
      { columnNames: ['indicatorId'] },
    ],
  }),
  // `text` stands last: a search reads the columns before it and skips it.
  new Table({
    name: 'search_entry',
    columns: [
      key('id'),
      integer('position'),
      varchar('type'),
      varchar('subjectId'),
      varchar('label'),
      nullable(varchar('labelEn')),
      text('foldedLabel'),
      text('foldedText'),
      text('text'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }],
  }),
];
