import type { Change, ChangeKind, DiffRecord, FieldChange } from './change.js';

/** What only says how a figure is to be taken: another value of these changes no figure. */
const FLAGS: ReadonlySet<string> = new Set(['obsStatus', 'missing']);

/** Texts go by the numbers of their characters, on every database. */
const byKey = (a: DiffRecord, b: DiffRecord) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.type < b.type ? -1 : a.type > b.type ? 1 : 0;

/**
 * What became of the records of one part of a release, in the order of their ids: a merge of both. An id
 * of one word may be that of two types, which are told apart.
 */
export function compareRecords(before: DiffRecord[], after: DiffRecord[]): Change[] {
  const [old, now] = [before.toSorted(byKey), after.toSorted(byKey)];
  const changes: Change[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    const [a, b] = [old[i], now[j]];
    const order = a && b ? byKey(a, b) : a ? -1 : 1;
    if (order <= 0) i++;
    if (order >= 0) j++;
    const change = compareRecord(order <= 0 ? a : undefined, order >= 0 ? b : undefined);
    if (change) changes.push(change);
  }
  return changes;
}

function compareRecord(before?: DiffRecord, after?: DiffRecord): Change | null {
  const record = after ?? before;
  if (!record) return null;
  const fields = compareFields(before?.fields, after?.fields);
  if (before && after && fields.length === 0) return null;
  const { type, id, municipalityCode } = record;
  const kind = before ? (after ? kindOf(fields) : 'REMOVED') : 'ADDED';
  return { type, id, municipalityCode, kind, fields };
}

const kindOf = (fields: readonly FieldChange[]): ChangeKind =>
  fields.every(({ name }) => FLAGS.has(name)) ? 'REFLAGGED' : 'REVISED';

type Fields = DiffRecord['fields'];

function compareFields(before?: Fields, after?: Fields): FieldChange[] {
  return Object.keys({ ...before, ...after })
    .sort()
    .filter((name) => !before || !after || !isSame(before[name] ?? null, after[name] ?? null))
    .map((name) => ({ name, before: written(before, name), after: written(after, name) }))
    .filter((field) => field.before !== field.after);
}

/** Whether values are surely the same: nearly all are, and most are no objects. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

const written = (fields: Fields | undefined, name: string): string | null =>
  fields ? JSON.stringify(fields[name] ?? null, inOrder) : null;

/** Lets JSON have the keys of every object in one order. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
