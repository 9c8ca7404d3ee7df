import type { Column } from '../column.js';
import { LONG_COLUMNS } from '../long-form/columns.js';
import type { placeCells } from '../long-form/printed.js';
import { TABLES } from '../tables/tables.js';

const PLACE = [
  'publisher',
  'document_id',
  'document',
  'licence',
  'page',
  'start_line',
  'end_line',
  'locator',
  'quote',
  'reading',
  'evidence_note',
] as const satisfies readonly (keyof ReturnType<typeof placeCells>)[];

/** Of the columns of all figures those that a list has, too. */
const named = (...names: readonly string[]): readonly Column[] =>
  LONG_COLUMNS.filter(({ name }) => names.includes(name));

/**
 * The columns of a list: those of the table of that name in the files of a release, beside ids the names that they
 * stand for, and where the record is printed.
 */
export function listColumns(
  name: string,
  beside: Readonly<Record<string, readonly Column[]>> = {},
): readonly Column[] {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  const towns = { municipality_code: named('municipality', 'municipality_en') };
  const added: Readonly<Record<string, readonly Column[]>> = { ...towns, ...beside };
  return [
    ...table.columns.flatMap((column) => [told(column), ...(added[column.name] ?? [])]),
    ...named(...PLACE),
    ...named('release'),
  ];
}

/** A column without how the table reads it: files are written in a thread of their own, which takes no functions. */
function told({ name, type, of, means, words, required }: Column): Column {
  return {
    ...{ name, type, of },
    ...(means !== undefined && { means }),
    ...(words && { words }),
    ...(required && { required }),
  };
}
