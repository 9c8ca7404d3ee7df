import type { z } from 'zod';
import { likeliest } from '../../lib/nearest.js';

type Issue = z.core.$ZodRawIssue;
type Code = NonNullable<Issue['code']>;

/** What is to be written, by the name that a schema has for it. */
const WANTED: Record<string, string> = {
  string: 'a text',
  number: 'a number such as 12 or 3.5, without separators',
  int: 'a whole number such as 2023, without separators',
  boolean: 'true or false',
  array: 'a list: each item in a line of its own that begins with "- ", or [one, another]',
  tuple: 'two whole numbers, such as [7, 7]',
  object: 'keys with their values, such as "name: 移住者数", each in a line of its own',
  record: 'keys with their values, or {} for none',
};
/** Zod calls a whole number a number, too. */
const isWhole = (inst: unknown) => defOf(inst).format === 'safeint';
const defOf = (inst: unknown) =>
  (inst as { _zod?: { def?: { format?: string; shape?: z.core.$ZodShape } } })?._zod?.def ?? {};
/** The keys that an entry cannot be without, as one writes them; null where there are none. */
function keysOf(inst: unknown): string | null {
  const shape = Object.entries(defOf(inst).shape ?? {});
  const keys = shape.filter(([, { _zod: zod }]) => zod.optin !== 'optional').map(([key]) => key);
  return keys.length > 0 ? `what it holds, { ${keys.map((key) => `${key}: …`).join(', ')} }` : null;
}
const wanted = (expected: unknown) => WANTED[String(expected)] ?? 'something else';

/** What was written, as its writer would call it. */
function written(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'keys with values';
  if (typeof input === 'number') return `the number ${input}`;
  return typeof input === 'boolean' ? `the word ${input}` : `the text ${JSON.stringify(input)}`;
}

const isWord = (key: string) => /^[A-Za-z$][\w$]*$/.test(key);
const stripped = (text: unknown) => String(text).replaceAll(/[\s\u3000]/gu, '');

const isCode = (path: Issue['path']) =>
  /^(?:municipality|partnerCodes?)$/.test(path?.findLast((step) => typeof step === 'string') ?? '');

/**
 * What an issue of a schema means to who typed the file. Each unknown key has a line of its own.
 * @param typed what was typed where the issue is; null where that is no single word or number
 */
export function schemaWords(issue: Issue, typed: string | null): string {
  const { input } = issue;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isLiteral(input)) {
    return needsQuotes(typed ?? String(input), isCode(issue.path));
  }
  // The file itself, where it is empty or holds comments only.
  if (input === null && (issue.path ?? []).length === 0) {
    return `is empty: write ${wanted(issue.expected)}`;
  }
  return WORDS[issue.code as Code]?.(issue as never) ?? 'is not what is wanted here';
}

const WORDS: { [C in Code]: (issue: Extract<Issue, { code: C }>) => string } = {
  invalid_type: ({ input, inst, ...issue }) => {
    const expected = isWhole(inst) ? 'int' : issue.expected;
    if (input === undefined) return `is missing: write ${keysOf(inst) ?? wanted(expected)}`;
    if (input === null) {
      return `is empty: write ${wanted(expected)}, or leave the key out (a text that begins with # needs quotes around it)`;
    }
    return `must be ${wanted(expected)}, and ${written(input)} came`;
  },
  invalid_value: ({ input, values }) => {
    const words = values.map(String);
    if (input === undefined || input === null)
      return `is missing: write one of ${words.join(', ')}`;
    const word = stripped(input);
    const best = /^\w+$/.test(word) ? likeliest(word, words) : undefined;
    return `${word} is none of ${words.join(', ')}${best ? `; the nearest is ${best}` : ''}`;
  },
  unrecognized_keys: ({ keys, inst }) => {
    const known = Object.keys(defOf(inst).shape ?? {});
    return keys.map((key) => unknownKey(key, known)).join('\n');
  },
  too_small: ({ origin, minimum, inclusive }) =>
    origin === 'array' || origin === 'string'
      ? `has fewer than ${minimum}: write at least ${minimum}`
      : `must be ${inclusive ? minimum : `more than ${minimum}`}${inclusive ? ' or more' : ''}`,
  too_big: ({ origin, maximum }) =>
    origin === 'array' || origin === 'string'
      ? `has more than ${maximum}: write at most ${maximum}`
      : `must be ${maximum} or less`,
  invalid_format: ({ format }) =>
    format === 'url'
      ? 'must be an address that begins with https:// or http://'
      : 'is not written as it should be',
  not_multiple_of: ({ divisor }) => `must be a multiple of ${divisor}`,
  invalid_union: () => 'is not what is wanted here',
  invalid_key: () => 'cannot be a key here',
  invalid_element: () => 'cannot stand here',
  custom: () => 'is not what is wanted here',
};

const isLiteral = (input: unknown) => typeof input === 'number' || typeof input === 'boolean';

/** What looks like a number is read as one, and loses its zeros. */
function needsQuotes(typed: string, isCode: boolean): string {
  return isCode
    ? `a code needs quotes: write '${typed}'`
    : `a text that is a number, or true or false, needs quotes: write '${typed}'`;
}

function unknownKey(key: string, known: readonly string[]): string {
  if (!isWord(key)) {
    return `${key} stands where a key should: a text that holds a comma needs quotes around it, and a key is followed by ": "`;
  }
  const like = likeliest(key, known);
  const all = known.filter((one) => one !== '$schema').join(', ');
  return `${key} is not a known key; ${like ? `the nearest is ${like} (there are ${all})` : `there are ${all}`}`;
}
