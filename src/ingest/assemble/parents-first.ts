interface Node {
  id: string;
  parentId: string | null;
}

/** Trees as a reader walks them: each row behind its parent, siblings in the order they came in. */
export function parentsFirst<T extends Node>(rows: readonly T[]): T[] {
  const children = new Map<string | null, T[]>();
  for (const row of rows) {
    const siblings = children.get(row.parentId);
    if (siblings) siblings.push(row);
    else children.set(row.parentId, [row]);
  }
  const under = (id: string | null): T[] =>
    (children.get(id) ?? []).flatMap((row) => [row, ...under(row.id)]);
  return under(null);
}
