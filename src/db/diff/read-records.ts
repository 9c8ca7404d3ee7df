import { type DataSource, In, IsNull, type ObjectLiteral } from 'typeorm';
import { nodeId } from '../../domain/node-id.js';
import { groupsOf } from '../../lib/align.js';
import { RecordEvidenceEntity } from '../entities/record-evidence.entity.js';
import type { DiffRecord } from './change.js';
import { evidenceFields, fieldNames, fieldsOf, inOrder } from './fields.js';
import { HEAD_TABLES, type Part, type RecordTable, TOWN_TABLES } from './record-tables.js';

/** As many keys as one statement names. */
const BATCH = 500;

/** All rows whose column is one of the keys. */
async function rowsOf(
  db: DataSource,
  { of, by }: Pick<Part, 'of' | 'by'>,
  keys: readonly string[],
): Promise<ObjectLiteral[]> {
  const rows: ObjectLiteral[] = [];
  for (let i = 0; i < keys.length; i += BATCH) {
    rows.push(...(await db.getRepository(of).findBy({ [by]: In(keys.slice(i, i + BATCH)) })));
  }
  return rows;
}

/** The records of a table that is no town's. */
export async function readHead(db: DataSource, table: string): Promise<DiffRecord[]> {
  const found = HEAD_TABLES[table];
  if (!found) throw new Error(`no records are known of the block ${table}`);
  const where = table === 'source_document' ? { municipalityCode: IsNull() } : {};
  const rows = await db.getRepository(found.of).findBy(where);
  return rows.map((row) => recordOf(db, found, row));
}

/** The records of a town, but for its figures. */
export async function readTown(db: DataSource, code: string): Promise<DiffRecord[]> {
  const records: DiffRecord[] = [];
  for (const table of TOWN_TABLES) {
    const rows = await db.getRepository(table.of).findBy({ municipalityCode: code });
    const parts = await readParts(
      db,
      table,
      rows.map(({ id }) => id),
    );
    for (const row of rows) records.push(recordOf(db, table, row, parts.get(row.id)));
  }
  return records;
}

function recordOf(
  db: DataSource,
  { type, of }: RecordTable,
  row: ObjectLiteral,
  parts: DiffRecord['fields'] = {},
): DiffRecord {
  const key = row.id ?? row.code;
  const code = type === 'Municipality' ? key : row.municipalityCode;
  const fields = { ...fieldsOf(fieldNames(db, of), row), ...parts };
  return { type, id: nodeId(type, key), municipalityCode: code ?? null, fields };
}

/** What hangs on records, by their id: each part with its evidence, and the evidence of the records. */
async function readParts(
  db: DataSource,
  { parts = [] }: RecordTable,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  const read = new Map(ids.map((id): [string, Record<string, unknown>] => [id, {}]));
  const rowsOfParts: [Part, ObjectLiteral[]][] = [];
  for (const part of parts) rowsOfParts.push([part, await rowsOf(db, part, ids)]);
  const subjects = [
    ...ids,
    ...rowsOfParts.flatMap(([, rows]) => rows.flatMap(({ id }) => id ?? [])),
  ];
  const evidence = await rowsOf(db, { of: RecordEvidenceEntity, by: 'subjectId' }, subjects);
  const evidenceOf = groupsOf(inOrder(evidence), ({ subjectId }) => subjectId as string);
  const cited = (id: string) => (evidenceOf.get(id) ?? []).map(evidenceFields);
  for (const [id, fields] of read) {
    if (evidenceOf.has(id)) fields.evidence = cited(id);
  }
  for (const [{ field, of, by }, rows] of rowsOfParts) {
    for (const [id, group] of groupsOf(inOrder(rows), (row) => row[by] as string)) {
      const fields = read.get(id);
      if (fields) fields[field] = group.map((row) => partOf(db, of, by, row, cited));
    }
  }
  return read;
}

/** A part as a value: its one column alone, or all with its id and its evidence. */
function partOf(
  db: DataSource,
  of: Part['of'],
  by: string,
  row: ObjectLiteral,
  cited: (id: string) => object[],
): unknown {
  const { [by]: _, ...fields } = fieldsOf(fieldNames(db, of), row);
  const values = Object.values(fields);
  if (values.length === 1) return values[0];
  return row.id === undefined ? fields : { id: row.id, ...fields, evidence: cited(row.id) };
}
