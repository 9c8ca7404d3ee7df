import type { Context } from '../../features/context.js';

/** What is the same for all fields of one answer. */
export interface Asking {
  context: Context;
  /** The variables of the operation, as GraphQL reads them. */
  variables: Record<string, unknown>;
}

/** JSON, each character a byte of its UTF-8; a promise where a resolver gave one. */
export type Written = string | Promise<string>;
export type Write = (value: unknown, asking: Asking) => Written;

/** @throws Error always: such an answer is not whole */
export function fail(): never {
  throw new Error('Something else was found than the schema promises.');
}

/** Whether fields can be read from a value; one that fails or comes later has none to read. */
export const isRecord = (value: unknown) =>
  typeof value === 'object' && !(value instanceof Promise) && !(value instanceof Error);

/** Writes what is promised as soon as it is there. */
export const whenThere = (promise: Promise<unknown>, write: Write, asking: Asking) =>
  heard(promise.then((value) => write(value, asking)));

/** The items of a list, some of which may come later. */
export function items(list: unknown, write: Write, asking: Asking): Written {
  if (!Array.isArray(list)) return fail();
  if (list.length === 0) return '[]';
  let text = '';
  for (let i = 0; i < list.length; i++) {
    const before = i === 0 ? '[' : ',';
    const written = write(list[i], asking);
    if (typeof written !== 'string') {
      const rest = list.slice(i + 1).flatMap((item) => [',', write(item, asking)]);
      return joined([text, before, written, ...rest, ']']);
    }
    text += before + written;
  }
  return `${text}]`;
}

/** One text of many, some of which come later. */
export const joined = (parts: readonly Written[]) =>
  heard(Promise.all(parts).then((texts) => texts.reduce((whole, text) => whole + text)));

/** Where one of several promises fails, nobody listens to the others, and they may fail too. */
function heard(promise: Promise<string>): Promise<string> {
  promise.catch(() => undefined);
  return promise;
}
