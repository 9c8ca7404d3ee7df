import { bytesOfText } from './columns.js';

/** Holds each different value once, and says what all take. */
export interface Interned {
  text(value: string): string;
  /** What stands as JSON in the database, read once. */
  json<T>(text: string): T;
  bytes(): number;
}

/** How much larger what is read of JSON is than its text: fields and lists are objects of their own. */
const READ = 2;

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
        bytes += READ * bytesOfText(text);
      }
      return values.get(text) as T;
    },
    bytes: () => bytes,
  };
}
