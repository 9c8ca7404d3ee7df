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

/**
 * Reads a typed query. `names` has a list for each thing: all that it may be called by. Words that
 * are one of these names stand for the others, too; a word of romaji stands for its kana.
 * @throws CodedError BAD_USER_INPUT
 */
export function readQuery(query: string, names: readonly (readonly string[])[]): SearchQuery {
  const typed = query.trim();
  const whole = foldText(typed);
  if (!/[\p{L}\p{N}]/u.test(whole)) {
    throw badUserInput('query', 'text with a letter or digit in it', query);
  }
  const words = typed.split(/\s+/u).map(foldText);
  const distinct = [...new Set(words)].filter((word) => word !== '');
  const foldedNames = names.map((list) => list.map(foldText));
  return { whole, terms: termsOf(distinct, foldedNames) };
}

/** Words that make up a name together are one term; every other word is one by itself. */
function termsOf(words: readonly string[], names: readonly string[][]): Term[] {
  const terms: Term[] = [];
  for (let from = 0; from < words.length; ) {
    let to = words.length;
    let named: readonly string[] | undefined;
    for (; to > from; to--) {
      // U・Iターン is UIターン: what parts its letters does not count.
      const name = withoutBlanks(words.slice(from, to).join(''));
      named = names.find((list) => list.some((one) => withoutBlanks(one) === name));
      if (named || to === from + 1) break;
    }
    terms.push(termOf(words.slice(from, to), named ?? []));
    from = to;
  }
  return terms;
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
