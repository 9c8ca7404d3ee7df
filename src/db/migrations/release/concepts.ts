import { Table } from 'typeorm';
import { boolean, integer, key, nullable, text, varchar } from './columns.js';

/** What is measured, and the subjects that it is sorted under. */
export const conceptsTables = () => [
  new Table({
    name: 'definition_source',
    columns: [
      key('id'),
      integer('position'),
      varchar('name'),
      varchar('nameEn'),
      varchar('publisher'),
      text('definition'),
      text('definitionEn'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }],
  }),
  new Table({
    name: 'theme',
    columns: [key('id'), integer('position'), varchar('name'), varchar('nameEn'), text('counts')],
    indices: [{ columnNames: ['position'], isUnique: true }],
  }),
  new Table({
    name: 'indicator',
    columns: [
      key('id'),
      integer('position'),
      varchar('name'),
      varchar('nameEn'),
      text('aliases'),
      text('readings'),
      varchar('unit'),
      varchar('theme'),
      text('definition'),
      varchar('counted'),
      varchar('countedEn'),
      text('facets'),
      boolean('open'),
      text('decides'),
      nullable(varchar('residents')),
      text('relatedIds'),
      text('searchText'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }, { columnNames: ['theme'] }],
  }),
];
