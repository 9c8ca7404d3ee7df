import { bytesOfText } from './columns.js';

/** Holds each different value once, and says what all take. */
export interface Interned {
  text(value: string): string;
  /** What stands as JSON in the database, read once. */
  json<T>(text: string): T;
  bytes(): number;
}

export function interned(): Interned {
  const texts = new Map<string, string>();
  const values = new Map<string, unknown>();
  let bytes = 0;
  return {
    text(value) {
      const before = texts.get(value);
      if (before !== undefined) return before;
      texts.set(value, value);
      bytes += bytesOfText(value);
      return value;
    },
    json<T>(text: string) {
      if (!values.has(text)) {
        values.set(text, JSON.parse(text));
        // Fields take about what their names and values do in print.
        bytes += bytesOfText(text);
      }
      return values.get(text) as T;
    },
    bytes: () => bytes,
  };
}
