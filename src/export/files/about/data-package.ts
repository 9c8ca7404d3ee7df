import type { Column, ColumnType } from '../../column.js';
import { dictionaryOf } from '../../dictionary.js';
import type { Table } from '../../tables/table.js';
import { TABLES } from '../../tables/tables.js';
import { isText, mediaType } from '../media-types.js';
import type { About } from './about.js';
import { DESCRIPTION, LICENCE_URL, TITLE } from './dataset-words.js';
import { foreignKeys } from './foreign-keys.js';

const TYPES: Record<ColumnType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'array',
};
const NOTHING = {
  value: '',
  label: 'Nothing is said. Of a figure the column `missing` says why there is no value.',
};

/** The files as a Data Package 2.0 (Frictionless): each with its hash, each table of CSV with its schema. */
export const dataPackage = ({ release, publishers, files, ...schema }: About): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'machikurabe',
  title: `${TITLE.ja} / ${TITLE.en}`,
  description: DESCRIPTION.en,
  version: release.id,
  licenses: [
    {
      name: release.licence,
      path: LICENCE_URL,
      title: 'Of our own work alone: each document keeps the terms of its publisher (LICENCES.md).',
    },
  ],
  sources: publishers.map(({ publisher }) => ({ title: publisher })),
  resources: files.map(({ path, table, format, bytes, sha256 }) => ({
    // Tables are referred to by their names.
    name: format === 'csv' && table ? table : path.replaceAll('/', '-').toLowerCase(),
    path,
    format,
    mediatype: mediaType(path),
    ...(isText(path) && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...schemaOf(format === 'csv' ? TABLES.find(({ name }) => name === table) : undefined, schema),
  })),
});

type Schema = Pick<About, 'describe' | 'wordsOf'>;

function schemaOf(table: Table | undefined, schema: Schema): object {
  if (!table) return {};
  const { of, columns, key } = table;
  const described = dictionaryOf(columns, schema.describe);
  const own = {
    fields: columns.map((column, i) => ({
      name: column.name,
      type: TYPES[column.type],
      description: described[i]?.description,
      ...limits(column, schema),
    })),
    missingValues: [NOTHING],
    ...(key.length > 0 && { primaryKey: key }),
    foreignKeys: foreignKeys(columns),
  };
  return { type: 'table', description: schema.describe(of), schema: own };
}

/** What a value may be, and what each word means. */
function limits(column: Column, { wordsOf }: Schema) {
  const { type, words, of } = column;
  const required = column.required ?? false;
  if (!words || type !== 'text') return { constraints: { required } };
  const meanings = Object.entries(wordsOf(of[0]));
  return {
    categories: meanings.map(([value, label]) => ({ value, label })),
    constraints: { required, enum: Object.keys(words) },
  };
}
