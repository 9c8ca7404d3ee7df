import { Table } from 'typeorm';
import { integer, key, nullable, text, varchar } from './columns.js';

/** The release, the registry and the documents. */
export const registryTables = () => [
  new Table({
    name: 'release',
    columns: [key('id'), varchar('name'), varchar('licence')],
  }),
  new Table({
    name: 'prefecture',
    columns: [key('code'), varchar('name'), varchar('nameEn')],
  }),
  new Table({
    name: 'municipality',
    columns: [
      key('id'),
      integer('position'),
      varchar('name'),
      varchar('nameKana'),
      varchar('nameEn'),
      varchar('kind'),
      varchar('prefectureCode'),
      text('searchText'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }, { columnNames: ['prefectureCode'] }],
  }),
  new Table({
    name: 'place',
    columns: [
      key('id'),
      integer('position'),
      varchar('municipalityCode'),
      varchar('code'),
      varchar('name'),
      varchar('nameKana'),
      varchar('kind'),
      nullable(varchar('endedOn')),
      nullable(varchar('endedBy')),
      nullable(varchar('source')),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }, { columnNames: ['municipalityCode'] }],
  }),
  new Table({
    name: 'source_document',
    columns: [
      key('id'),
      integer('position'),
      nullable(varchar('municipalityCode')),
      varchar('title'),
      nullable(varchar('titleEn')),
      varchar('publisher'),
      nullable(varchar('date')),
      nullable(varchar('dateNote')),
      varchar('extent'),
      text('extentNote'),
      text('extentNoteEn'),
      nullable(varchar('file')),
      nullable(varchar('sha256')),
      nullable(varchar('licence')),
      nullable(varchar('url')),
      nullable(text('obtainedFrom')),
      nullable(varchar('retrieved')),
      nullable(varchar('urlGap')),
      nullable(varchar('licenceGap')),
      nullable(varchar('retrievedGap')),
      nullable(varchar('pagesGap')),
      nullable(varchar('knownThrough')),
      text('searchText'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }, { columnNames: ['municipalityCode'] }],
  }),
  new Table({
    name: 'peer_group',
    columns: [key('id'), integer('position'), text('groups')],
    indices: [{ columnNames: ['position'], isUnique: true }],
  }),
];
