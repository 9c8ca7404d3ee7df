import { badUserInput } from '../../domain/errors.js';
import { otherSpellings } from '../../domain/place-spellings.js';
import { kanaOfRomaji } from '../../domain/romaji.js';
import { foldText } from '../../lib/fold-text.js';

/** A part of a query that must be found. All its strings are folded. */
export interface Term {
  /** All of these, */
  words: readonly string[];
  /** or one of these: other names of the same thing. */
  others: readonly string[];
}

/** What is looked for. */
export interface SearchQuery {
  /** The whole query, folded, as a name would be. */
  whole: string;
  /** All of them must be found, anywhere in a record. */
  terms: readonly Term[];
}

/** All that things may be called by, folded; by each name without its blanks the names of the first thing. */
export interface NameIndex {
  byName: ReadonlyMap<string, readonly string[]>;
  /** Characters of the longest. */
  longest: number;
}

/** Looks once at the names of things, a list for each. */
export function nameIndex(names: readonly (readonly string[])[]): NameIndex {
  const byName = new Map<string, readonly string[]>();
  let longest = 0;
  for (const list of names.map((one) => one.map(foldText))) {
    for (const name of list.map(withoutBlanks)) {
      if (!byName.has(name)) byName.set(name, list);
      longest = Math.max(longest, name.length);
    }
  }
  return { byName, longest };
}

/**
 * Reads a typed query. Words that are one of the names of a thing stand for the others, too; a word of
 * romaji stands for its kana.
 * @throws CodedError BAD_USER_INPUT
 */
export function readQuery(query: string, names: NameIndex): SearchQuery {
  const typed = query.trim();
  const whole = foldText(typed);
  if (!/[\p{L}\p{N}]/u.test(whole)) {
    throw badUserInput('query', 'text with a letter or digit in it', query);
  }
  const words = typed.split(/\s+/u).map(foldText);
  const distinct = [...new Set(words)].filter((word) => word !== '');
  return { whole, terms: termsOf(distinct, names) };
}

/** Words that make up a name together are one term; every other word is one by itself. */
function termsOf(words: readonly string[], names: NameIndex): Term[] {
  const terms: Term[] = [];
  for (let from = 0; from < words.length; ) {
    const { to, named } = nameAt(words, from, names);
    terms.push(termOf(words.slice(from, to), named));
    from = to;
  }
  return terms;
}

/** The longest name that the words make up from a place on; the word alone where they make up none. */
function nameAt(words: readonly string[], from: number, { byName, longest }: NameIndex) {
  let found = { to: from + 1, named: [] as readonly string[] };
  let name = '';
  for (let to = from + 1; to <= words.length; to++) {
    // U・Iターン is UIターン: what parts its letters does not count.
    name += withoutBlanks(words[to - 1] ?? '');
    if (name.length > longest) break;
    const named = byName.get(name);
    if (named) found = { to, named };
  }
  return found;
}

const withoutBlanks = (folded: string) => folded.replaceAll(' ', '');

function termOf(words: readonly string[], names: readonly string[]): Term {
  const kana = kanaOfRomaji(words.join('').replaceAll(' ', ''));
  const number = words.length === 1 ? otherNumber(words[0] ?? '') : null;
  const spellings = words.length === 1 ? otherSpellings(words[0] ?? '') : [];
  const others = [...names, ...spellings, ...[kana, number].flatMap((other) => other ?? [])];
  // A name that holds the words is found by them.
  return { words, others: others.filter((name) => !words.every((word) => name.includes(word))) };
}

/**
 * The singular of an English plural, and the plural that its singular does not begin: a folded word
 * is found at its beginning. Null where there is neither.
 */
function otherNumber(word: string): string | null {
  if (/^ [a-z]{2,}[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/^ [a-z]{3,}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /^ [a-z]{2,}[^isu]s$/.test(word) ? word.slice(0, -1) : null;
}
