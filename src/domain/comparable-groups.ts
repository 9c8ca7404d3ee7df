import { perOwner } from '../lib/per-owner.js';
import { fold } from '../lib/text.js';
import { type Definition, type Finding, findings, levelOf } from './comparability.js';
import type { Facets } from './facets.js';

/** A finding, and the places in the list of the series that it is about. */
export interface FindingAbout extends Finding {
  about: number[];
}

/** What is to be said of many series together. */
export interface Judgement {
  found: FindingAbout[];
  /** For each series the number of its group, from 0: those of one group may be compared. */
  groups: number[];
}

/** How often each programme, body or question is printed; null where none is. */
type Details = Map<string | null, number>;

/** Series that differ in nothing but the detail that is printed of them. */
interface Kind {
  /** Equal for equal definitions alone. */
  key: string;
  number: number;
  definition: Definition;
  details: Details;
}
/** Series of which the same is printed: what is found of one is found of all. */
interface Like {
  kind: Kind;
  detail: string | null;
  /** Their places in the list. */
  places: number[];
}

/** How the details of two series lie to each other: all that a finding takes from them. */
const RELATIONS = { SAME: ['a', 'a'], OTHER: ['a', 'b'], UNPRINTED: [null, null] } as const;
type Relation = keyof typeof RELATIONS;
type Between = (a: Kind, b: Kind, relation: Relation) => readonly Finding[];

/**
 * Judges all pairs of series at once. Kinds are held against each other and not series, so that
 * the work grows with the number of definitions and hardly with that of towns.
 */
export function judge(series: readonly Definition[]): Judgement {
  const likes = likesOf(series);
  const kinds = [...new Set(likes.map(({ kind }) => kind))];
  const between = remembered();
  const found = new Map<string, FindingAbout>();
  for (const { kind, detail, places } of likes) {
    const own = new Map<string, Finding>();
    for (const other of kinds) {
      for (const relation of relationsTo(detail, other.details, other === kind)) {
        for (const finding of between(kind, other, relation)) {
          own.set(`${finding.code}/${finding.level}`, finding);
        }
      }
    }
    for (const [key, finding] of own) {
      const known: FindingAbout = found.get(key) ?? { ...finding, about: [] };
      known.about.push(...places);
      found.set(key, known);
    }
  }
  for (const { about } of found.values()) about.sort((a, b) => a - b);
  return { found: [...found.values()], groups: groupsOf(likes, series.length, between) };
}

function likesOf(series: readonly Definition[]): Like[] {
  const kinds = new Map<string, Kind>();
  const likes = new Map<string, Like>();
  for (const [place, definition] of series.entries()) {
    const { indicator, match, unit, openConcept, breaks } = definition;
    const { key: facets, detail } = partsOf(definition.facets);
    const key = [indicator, match, unit, openConcept, breaks.join(), facets].join('\n');
    const kind = kinds.get(key) ?? { key, number: kinds.size, definition, details: new Map() };
    kinds.set(key, kind);
    count(kind.details, detail);
    const name = `${kind.number}/${detail === null ? '' : `=${detail}`}`;
    const like: Like = likes.get(name) ?? { kind, detail, places: [] };
    likes.set(name, like);
    like.places.push(place);
  }
  return [...likes.values()];
}

/** What is printed of facets, and all else that decides something, as text. */
const partsOf = perOwner((facets: Facets) => {
  const { detail, ...rest } = facets;
  return {
    detail: detail === null ? null : fold(detail),
    // What a reader must know of a classification decides nothing.
    key: JSON.stringify({ ...rest, note: null }),
  };
});

const count = (details: Details, detail: string | null) =>
  details.set(detail, (details.get(detail) ?? 0) + 1);

/** What stands between series of two kinds, worked out once: it is the same from both sides. */
function remembered(): Between {
  const known = new Map<string, readonly Finding[]>();
  const printing = ({ definition }: Kind, detail: string | null): Definition => ({
    ...definition,
    facets: { ...definition.facets, detail },
  });
  return (a, b, relation) => {
    const key = `${Math.min(a.number, b.number)}/${Math.max(a.number, b.number)}/${relation}`;
    const [one, other] = RELATIONS[relation];
    const found = known.get(key) ?? findings(printing(a, one), printing(b, other));
    known.set(key, found);
    return found;
  };
}

/** How a detail lies to those of a list; `own` where it is itself one of them. */
function relationsTo(detail: string | null, details: Details, own: boolean): Relation[] {
  const unprinted = details.get(null) ?? 0;
  const same = details.get(detail) ?? 0;
  const printed = details.size - Number(unprinted > 0);
  if (detail === null) return printed > 0 || same > Number(own) ? ['UNPRINTED'] : [];
  const relations: Relation[] = [];
  if (same > Number(own)) relations.push('SAME');
  if (printed > Number(same > 0)) relations.push('OTHER');
  if (unprinted > 0) relations.push('UNPRINTED');
  return relations;
}

/**
 * Each series joins the first group with all of which it may be compared. A may go with B and B with C
 * while A and C may not: that the groups do not depend on the order of the series, they are gathered in
 * one of their own.
 */
function groupsOf(likes: readonly Like[], series: number, between: Between): number[] {
  const ownOrder = ({ kind, detail }: Like) => `${kind.key}\n${detail ?? '\uffff'}`;
  const ordered = likes
    .map((like) => ({ like, key: ownOrder(like) }))
    .sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key));
  const gathered = gather(
    ordered.map(({ like }) => like),
    between,
  );
  // Numbered as they come.
  const numbers = new Map<number | undefined, number>();
  return Array.from({ length: series }, (_, place) => {
    const group = gathered.get(place);
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

/** The group of each place. */
function gather(likes: readonly Like[], between: Between): Map<number, number> {
  const groups: Map<Kind, Details>[] = [];
  const groupOf = new Map<number, number>();
  for (const { kind, detail, places } of likes) {
    const isOpen = (group: Map<Kind, Details>) =>
      [...group].every(([other, details]) =>
        relationsTo(detail, details, false).every(
          (relation) => levelOf(between(kind, other, relation)) !== 'NOT_COMPARABLE',
        ),
      );
    // Groups only grow: one that is closed to a series stays closed to its like.
    let firstOpen = 0;
    for (const place of places) {
      const open = groups.findIndex((group, i) => i >= firstOpen && isOpen(group));
      firstOpen = open < 0 ? groups.push(new Map()) - 1 : open;
      const group = groups[firstOpen] ?? new Map<Kind, Details>();
      group.set(kind, count(group.get(kind) ?? new Map(), detail));
      groupOf.set(place, firstOpen);
    }
  }
  return groupOf;
}
