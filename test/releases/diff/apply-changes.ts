import type { Change, DiffRecord } from '../../../src/db/diff/change.js';

/** Records with the changes made: removals first. A value that is not the one before is a fault. */
export function applyChanges(
  records: ReadonlyMap<string, DiffRecord>,
  changes: readonly Change[],
): Map<string, DiffRecord> {
  const applied = new Map(records);
  const inOrder = [...changes].sort(
    (a, b) => Number(b.kind === 'REMOVED') - Number(a.kind === 'REMOVED'),
  );
  for (const { type, id, kind, municipalityCode, fields } of inOrder) {
    const key = `${type} ${id}`;
    const record = applied.get(key);
    if ((kind === 'ADDED') !== (record === undefined)) throw new Error(`${kind} ${key}`);
    const values: Record<string, unknown> = { ...record?.fields };
    for (const { name, before, after } of fields) {
      if (record && !same(values[name], before))
        throw new Error(`${key} ${name} was not ${before}`);
      if (after === null || after === 'null') delete values[name];
      else values[name] = JSON.parse(after);
    }
    if (kind === 'REMOVED') applied.delete(key);
    else applied.set(key, { type, id, municipalityCode, fields: values });
  }
  return applied;
}

/** Whether a value is what the JSON says, whatever the order of keys. */
function same(value: unknown, json: string | null): boolean {
  return sorted(value ?? null) === sorted(JSON.parse(json ?? 'null'));
}

export const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Records as lines of text, without fields that are null. */
export const linesOf = (records: ReadonlyMap<string, DiffRecord>): string[] =>
  [...records]
    .map(([key, { municipalityCode, fields }]) => {
      const said = Object.entries(fields).filter(([, value]) => (value ?? null) !== null);
      return `${key} ${municipalityCode} ${sorted(Object.fromEntries(said))}`;
    })
    .sort();
