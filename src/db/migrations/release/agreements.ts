import { Table } from 'typeorm';
import { integer, key, nullable, text, varchar } from './columns.js';

/** Partnerships and sister cities. */
export const agreementsTables = () => [
  new Table({
    name: 'partnership',
    columns: [
      key('id'),
      integer('position'),
      varchar('municipalityCode'),
      varchar('name'),
      nullable(varchar('nameEn')),
      varchar('kind'),
      text('partners'),
      nullable(varchar('date')),
      nullable(varchar('dateRaw')),
      varchar('status'),
      nullable(varchar('statusAsOf')),
      text('searchText'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }, { columnNames: ['municipalityCode'] }],
  }),
  new Table({
    name: 'partnership_municipality',
    columns: [key('partnershipId'), key('municipalityCode')],
    indices: [{ columnNames: ['municipalityCode'] }],
  }),
  new Table({
    name: 'country',
    columns: [
      key('id'),
      integer('position'),
      varchar('name'),
      varchar('nameEn'),
      integer('sisterCityCount'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }],
  }),
  new Table({
    name: 'sister_city',
    columns: [
      key('id'),
      integer('position'),
      varchar('municipalityCode'),
      varchar('partnerName'),
      varchar('partnerNameEn'),
      varchar('country'),
      nullable(varchar('region')),
      nullable(varchar('partnerCode')),
      varchar('kind'),
      varchar('kindLabel'),
      nullable(varchar('date')),
      nullable(varchar('dateRaw')),
      varchar('status'),
      nullable(varchar('statusAsOf')),
      text('fieldsOfExchange'),
      text('searchText'),
    ],
    indices: [
      { columnNames: ['position'], isUnique: true },
      { columnNames: ['municipalityCode'] },
      { columnNames: ['partnerCode'] },
    ],
  }),
];
