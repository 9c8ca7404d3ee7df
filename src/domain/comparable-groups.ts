import type { Definition } from './definition.js';
import type { ComparabilityLevel } from './definition-vocabulary.js';
import type { Finding } from './findings.js';
import { type Between, type Like, likesOf, remembered } from './likes.js';

/** A finding, and the places in the list of the series that it is about. */
export interface FindingAbout extends Finding {
  about: number[];
}

/** What is to be said of many series together. */
export interface Judgement {
  found: FindingAbout[];
  /** For each series the number of its group, from 0: those of one group may be ranked. */
  groups: number[];
  /** Likewise: those of one number may stand side by side, with the sentences of what was found. */
  beside: number[];
}

type BetweenLikes = (a: Like, b: Like) => Between;

/**
 * Judges all pairs of series at once. Definitions are held against each other and not series, so that
 * the work grows with the number of definitions and hardly with that of towns.
 */
export function judge(series: readonly Definition[]): Judgement {
  const likes = likesOf(series);
  const between = remembered();
  const ordered = [...likes].sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key));
  const numbered = (joins: Joins) =>
    inOrderOfSeries(gather(ordered, between, joins), series.length);
  return {
    found: findAll(likes, between),
    groups: numbered((level) => level === 'COMPARABLE'),
    beside: numbered((level) => level !== 'NOT_COMPARABLE'),
  };
}

/** Every finding once, with all that it is about. */
function findAll(likes: readonly Like[], between: BetweenLikes): FindingAbout[] {
  const found = new Map<string, FindingAbout>();
  for (const like of likes) {
    // Most pairs find the same.
    const distinct = new Set<Between>();
    let last: Between | null = null;
    for (const other of likes) {
      if (other === like && like.places.length < 2) continue;
      const one = between(like, other);
      if (one !== last) distinct.add(one);
      last = one;
    }
    const own = new Map(
      [...distinct].flatMap((one) =>
        one.found.map((finding): [string, Finding] => [
          `${finding.code}/${finding.level}`,
          finding,
        ]),
      ),
    );
    for (const [key, finding] of own) {
      const known: FindingAbout = found.get(key) ?? { ...finding, about: [] };
      known.about.push(...like.places);
      found.set(key, known);
    }
  }
  for (const { about } of found.values()) about.sort((a, b) => a - b);
  return [...found.values()];
}

/** Whether two series of which the worst is this may be in one group. */
type Joins = (level: ComparabilityLevel) => boolean;

/**
 * The group of each place. Each series joins the first group with all of which it may be. A may go with B
 * and B with C while A and C may not: that the groups do not depend on the order of the series, they come
 * here in an order of their own.
 */
function gather(
  likes: readonly Like[],
  between: BetweenLikes,
  joins: Joins,
): ReadonlyMap<number, number> {
  const groups: Set<Like>[] = [];
  const groupOf = new Map<number, number>();
  for (const like of likes) {
    const isOpen = (group: ReadonlySet<Like>) => {
      for (const other of group) if (!joins(between(like, other).level)) return false;
      return true;
    };
    // Groups only grow: one that is closed to a series stays closed to its like.
    let open = 0;
    for (const place of like.places) {
      while (open < groups.length && !isOpen(groups[open] as Set<Like>)) open += 1;
      groups[open] = (groups[open] ?? new Set()).add(like);
      groupOf.set(place, open);
    }
  }
  return groupOf;
}

/** The groups of the series, numbered as they come. */
function inOrderOfSeries(gathered: ReadonlyMap<number, number>, series: number): number[] {
  const numbers = new Map<number | undefined, number>();
  return Array.from({ length: series }, (_, place) => {
    const group = gathered.get(place);
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
