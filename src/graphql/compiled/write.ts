import type { Context } from '../../features/context.js';
import { hasTime, inLaterTurn } from '../../lib/turn.js';

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

/** Items after which others are let in: a page is always written at once. */
const AT_ONCE = 100;

/** The items of a list, some of which may come later. */
export function items(list: unknown, write: Write, asking: Asking): Written {
  if (!Array.isArray(list)) return fail();
  return list.length === 0 ? '[]' : itemsFrom({ list, from: 0, text: '' }, write, asking);
}

/** A list, and the text of what stands before an item of it. */
interface Begun {
  list: readonly unknown[];
  from: number;
  text: string;
}

function itemsFrom({ list, from, text: before }: Begun, write: Write, asking: Asking): Written {
  let text = before;
  for (let i = from; i < list.length; i++) {
    if (i > from && i % AT_ONCE === 0 && !hasTime()) {
      const begun = { list, from: i, text };
      return heard(inLaterTurn(() => itemsFrom(begun, write, asking)));
    }
    text += i === 0 ? '[' : ',';
    const written = write(list[i], asking);
    if (typeof written !== 'string') {
      // Of a long list, where time has run out, all that follow would wait like this one, with a promise each.
      if (list.length > AT_ONCE && !hasTime()) {
        const after = (own: string) => ({ list, from: i + 1, text: text + own });
        return heard(
          written.then((own) => inLaterTurn(() => itemsFrom(after(own), write, asking))),
        );
      }
      const rest = list.slice(i + 1).flatMap((item) => [',', write(item, asking)]);
      return joined([text, written, ...rest, ']']);
    }
    text += written;
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
