import { toCsv } from '../../../lib/csv.js';
import { dictionaryOf } from '../../dictionary.js';
import type { Table } from '../../tables/table.js';
import { TABLES } from '../../tables/tables.js';
import type { About } from './about.js';

type Schema = Pick<About, 'describe' | 'wordsOf'>;

const HEAD = ['table', 'column', 'type', 'description', 'schema', 'words'];

/** Every column of a table in the words of the schema, and what each word in it means. */
const entriesOf = ({ columns }: Table, { describe, wordsOf }: Schema) =>
  dictionaryOf(columns, describe).map((entry, i) => {
    const [coordinate = ''] = columns[i]?.of ?? [];
    const words = Object.entries(wordsOf(coordinate));
    return { ...entry, words: words.map(([word, meaning]) => `${word}: ${meaning}`) };
  });

/** The dictionary as a table: the words of a column with their meanings, one a line. */
export const dictionaryCsv = (schema: Schema): string =>
  toCsv([
    HEAD,
    ...TABLES.flatMap((table) =>
      entriesOf(table, schema).map(({ column, type, description, of, words }) => [
        table.name,
        column,
        type,
        description,
        of,
        words.join('\n'),
      ]),
    ),
  ]);

/** The same to be read. */
export const dictionaryMarkdown = (schema: Schema): string =>
  [
    '# データ辞書 / Data dictionary',
    '',
    'Every column is what a field of the GraphQL schema is; the descriptions are those of the schema. A list is written as JSON.',
    ...TABLES.flatMap((table) => [
      '',
      `## ${table.name}`,
      '',
      schema.describe(table.of),
      '',
      ...entriesOf(table, schema).flatMap(({ column, type, of, description, words }) => [
        `- \`${column}\` (${type}, ${of}): ${description}`,
        ...words.map((word) => `  - ${word}`),
      ]),
    ]),
    '',
  ].join('\n');
