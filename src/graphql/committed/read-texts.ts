import { badUserInput, unknownArgument } from '../../domain/errors.js';
import type { CodedError } from '../../lib/coded-error.js';
import { nearest } from '../../lib/nearest.js';
import type { Variable } from './committed-query.js';
import { placesOf } from './place.js';
import { readValue, wantedOf } from './read-value.js';

/** What an address says: each name with its text, or with several. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

/** The variables that texts stand for, and all that is wrong with the texts. */
export interface ReadTexts {
  variables: Record<string, unknown>;
  faults: CodedError[];
}

/**
 * Reads the texts of an address as variables of a query, by their names: lists are repeated or have commas,
 * a field of an input stands behind a point (`among.prefectureCode`), a filter that asks for nothing is `among=all`,
 * a range is written `2015-2023`.
 */
export function readTexts(variables: readonly Variable[], texts: Texts): ReadTexts {
  const places = variables.flatMap(placesOf);
  const known = places.map(({ name }) => name);
  const faults = Object.keys(texts)
    .filter((name) => !known.includes(name))
    .map((name) => unknownArgument(name, known, nearest(name, known, 1)));
  const read: Tree = {};
  for (const { name, type, isRequired } of places) {
    const given = texts[name];
    if (given === undefined) {
      if (isRequired) faults.push(badUserInput(name, wantedOf(type), null));
      continue;
    }
    const value = readValue(type, [given].flat());
    if ('wanted' in value) faults.push(badUserInput(name, value.wanted, given));
    else put(read, name.split('.'), value.value);
  }
  return { variables: read, faults };
}

interface Tree {
  [name: string]: unknown;
}

/** Puts a value where a path leads to. */
function put(tree: Tree, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree[first] = value;
    return;
  }
  tree[first] ??= {};
  put(tree[first] as Tree, rest, value);
}
