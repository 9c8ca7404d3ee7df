import { perOwner } from '../lib/per-owner.js';
import { fold } from '../lib/text.js';
import { findings } from './comparability.js';
import type { Definition, Openness } from './definition.js';
import type { ComparabilityLevel } from './definition-vocabulary.js';
import type { Facets } from './facets.js';
import { type Finding, levelOf } from './findings.js';
import { groupsOf } from './rules/particulars.js';

/** Series that differ in nothing but what is printed of them in free words. */
export interface Kind {
  /** Equal for equal definitions alone. */
  key: string;
  number: number;
  definition: Definition;
}

/** Series of which the same is printed: what is found of one is found of all. */
export interface Like {
  kind: Kind;
  /** What is printed in free words, as numbers that are equal for equal words; 0 where nothing is. */
  words: readonly number[];
  /** Equal for series alike alone, and the same in whatever order they come. */
  key: string;
  /** Their places in the list. */
  places: number[];
}

/** What was found between series of two kinds. */
export interface Between {
  found: readonly Finding[];
  level: ComparabilityLevel;
}

/** What is printed in free words, in one order. */
function freeWordsOf(facets: Facets): (string | null)[] {
  const { detail, coverage, threshold, event, season, denominator } = facets;
  const printed = [detail, coverage, threshold, event, season, denominator?.detail ?? null];
  return [...printed.map((text) => text && fold(text)), groupsOf(facets)];
}

/** Facets with a mark in the place of all that is printed in free words, in the same order. */
function marked(facets: Facets, markAt: (place: number) => string): Facets {
  const mark = (printed: string | null, place: number) => (printed === null ? null : markAt(place));
  const { denominator } = facets;
  return {
    ...facets,
    detail: mark(facets.detail, 0),
    coverage: mark(facets.coverage, 1),
    threshold: mark(facets.threshold, 2),
    event: mark(facets.event, 3),
    season: mark(facets.season, 4),
    denominator: denominator && { ...denominator, detail: mark(denominator.detail, 5) },
    groups: facets.groups.length === 0 ? [] : [{ kind: 'OTHER', detail: markAt(6) }],
    // What a reader must know of a classification decides nothing.
    note: null,
  };
}

const partsOf = perOwner((facets: Facets) => ({
  words: freeWordsOf(facets),
  key: JSON.stringify(marked(facets, () => '')),
}));
const openness = perOwner((concept: Openness) => JSON.stringify(concept));

/** The series by what is printed of them, in the order in which each first comes. */
export function likesOf(series: readonly Definition[]): Like[] {
  const kinds = new Map<string, Kind>();
  const likes = new Map<string, Like>();
  const numbers = new Map<string | null, number>([[null, 0]]);
  const numberOf = (word: string | null) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  // Series of a comparison mostly share what they are defined by: then no text is put together.
  const seen = new Map<Facets, { definition: Definition; like: Like }>();
  for (const [place, definition] of series.entries()) {
    const known = seen.get(definition.facets);
    if (known && isSame(known.definition, definition)) {
      known.like.places.push(place);
      continue;
    }
    const { indicator, match, unit, concept, breaks, table, facets } = definition;
    const parts = partsOf(facets);
    const told = [indicator, match, unit, table ?? '', breaks.join()];
    const own = [...told, openness(concept), parts.key].join('\n');
    const kind = kinds.get(own) ?? { key: own, number: kinds.size, definition };
    kinds.set(own, kind);
    const key = [own, ...parts.words.map((word) => word ?? '\uffff')].join('\n');
    const like = likes.get(key) ?? { kind, words: parts.words.map(numberOf), key, places: [] };
    likes.set(key, like);
    seen.set(facets, { definition, like });
    like.places.push(place);
  }
  return [...likes.values()];
}

/** Whether two definitions are made of the same parts. */
const isSame = (a: Definition, b: Definition) =>
  a.indicator === b.indicator &&
  a.match === b.match &&
  a.unit === b.unit &&
  a.table === b.table &&
  a.concept === b.concept &&
  a.breaks === b.breaks;

/**
 * What stands between two series, which is the same from both sides. It depends on their kinds and on
 * which of their words are the same, and is worked out once for each of these.
 */
export function remembered(): (a: Like, b: Like) => Between {
  // A list for each pair of kinds, by the bits of the words that are the same.
  const known: (Between | undefined)[][] = [];
  return (one, other) => {
    const [a, b] = one.kind.number > other.kind.number ? [other, one] : [one, other];
    const high = b.kind.number;
    const pair = (high * (high + 1)) / 2 + a.kind.number;
    let ofPair = known[pair];
    if (!ofPair) {
      ofPair = [];
      known[pair] = ofPair;
    }
    const same = sameWords(a.words, b.words);
    const between = ofPair[same] ?? work(a.kind, b.kind, same);
    ofPair[same] = between;
    return between;
  };
}

function work(a: Kind, b: Kind, same: number): Between {
  const found = findings(
    withMarks(a, () => 'a'),
    withMarks(b, (place) => ((same >> place) & 1 ? 'a' : 'b')),
  );
  return { found, level: levelOf(found) };
}

/** A bit for each place in which both print the same. */
function sameWords(a: readonly number[], b: readonly number[]): number {
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same |= 1 << i;
  return same;
}

const withMarks = ({ definition }: Kind, markAt: (place: number) => string): Definition => ({
  ...definition,
  facets: marked(definition.facets, markAt),
});
