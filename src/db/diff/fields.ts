import type { DataSource, ObjectLiteral } from 'typeorm';
import type { Entity } from './record-tables.js';

/** What rows have besides what sources say: their place in lists, and what is made of other fields and rows. */
const DERIVED: ReadonlySet<string> = new Set([
  ...['id', 'position', 'searchText', 'departmentText', 'counts', 'sisterCityCount'],
  ...['hasTarget', 'hasActual', 'targetState', 'reachedReason'],
  ...['targetMissing', 'targetYear'],
  ...['firstFigure', 'figures', 'profile'],
]);

/** The names of the fields of a table that sources say. */
export const fieldNames = (db: DataSource, of: Entity): string[] =>
  db
    .getMetadata(of)
    .columns.map(({ propertyName }) => propertyName)
    .filter((name) => !DERIVED.has(name));

/** These fields of a row. */
export function fieldsOf(names: readonly string[], row: ObjectLiteral): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of names) fields[name] = row[name] ?? null;
  return fields;
}

const CITED = [
  ...['documentId', 'page', 'startLine', 'endLine', 'locator', 'quote', 'field', 'reading', 'note'],
];

/** A piece of evidence as a value: its id follows from its place in the list. */
export const evidenceFields = (row: ObjectLiteral): Record<string, unknown> => fieldsOf(CITED, row);

/** Rows by their position; those without one by what they say, so that every database gives one order. */
export const inOrder = <T extends ObjectLiteral>(rows: readonly T[]): T[] =>
  rows
    .map((row) => ({ row, key: row.position ?? JSON.stringify(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
