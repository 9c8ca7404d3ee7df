import type { ErrorCode } from 'yaml';

const IN_QUOTES = 'put the whole text in quotes';
const BRACKETS = 'a bracket is not closed, or one too many is';
const KEY =
  'a key, a colon and a blank are wanted, such as "name: ", in the column of the keys around it';
const OWN_MEANING = `&, * and ! have a meaning of their own where a text begins: ${IN_QUOTES}`;

/** What a fault that the parser names means to who typed it, where the line tells no more. */
export const YAML_WORDS: Record<ErrorCode, (key: string) => string> = {
  ALIAS_PROPS: () => OWN_MEANING,
  BAD_ALIAS: () => OWN_MEANING,
  BAD_COLLECTION_TYPE: () => OWN_MEANING,
  BAD_DIRECTIVE: () => `% has a meaning of its own where a line begins: ${IN_QUOTES}`,
  BAD_DQ_ESCAPE: () => 'inside of " a \\ has a meaning of its own: use \' around the text instead',
  BAD_INDENT: () => 'begins in another column than what it belongs to',
  BAD_PROP_ORDER: () => OWN_MEANING,
  BAD_SCALAR_START: () => `begins with a sign that has a meaning of its own: ${IN_QUOTES}`,
  BLOCK_AS_IMPLICIT_KEY: () => KEY,
  BLOCK_IN_FLOW: () => `a colon inside of a text parts it: ${IN_QUOTES}`,
  DUPLICATE_KEY: (key) =>
    `${key} stands twice in one entry: leave one out, or begin a new item of the list with "- " before the second entry`,
  IMPOSSIBLE: () => KEY,
  KEY_OVER_1024_CHARS: () => KEY,
  MISSING_CHAR: () => `a colon, a dash or a closing mark is missing: ${KEY}`,
  MULTILINE_IMPLICIT_KEY: () => `a colon is missing: ${KEY}`,
  MULTIPLE_ANCHORS: () => OWN_MEANING,
  MULTIPLE_DOCS: () => '--- begins a second part, and a file is one part: leave this line out',
  MULTIPLE_TAGS: () => OWN_MEANING,
  NON_STRING_KEY: () => `this cannot be a key: ${KEY}`,
  RESOURCE_EXHAUSTION: () => 'brackets stand too deep inside of each other',
  TAB_AS_INDENT: () => 'a tab; use blanks',
  TAG_RESOLVE_FAILED: () => OWN_MEANING,
  UNEXPECTED_TOKEN: () =>
    `what stands here does not belong: ${BRACKETS}, or a text wants quotes around it`,
};
