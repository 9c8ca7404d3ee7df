import type { Insert, Sink, Value } from '../sink.js';

/** Writes rows and counts them by table. */
export interface Writer {
  sink: Sink;
  into(table: string, columns: readonly string[]): Insert;
  /** Rows written, by table. */
  counts: Record<string, number>;
}

export function countingWriter(sink: Sink): Writer {
  const counts: Record<string, number> = {};
  const known = new Map<string, Insert>();
  return {
    sink,
    counts,
    into(table, columns) {
      const insert = known.get(table) ?? counted(sink.into(table, columns), table);
      known.set(table, insert);
      return insert;
    },
  };

  function counted(insert: Insert, table: string): Insert {
    counts[table] = 0;
    return (values: readonly Value[]) => {
      counts[table] = (counts[table] as number) + 1;
      return insert(values);
    };
  }
}
