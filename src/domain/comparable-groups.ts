import { fold } from '../lib/text.js';
import { type Definition, type Finding, findings, levelOf } from './comparability.js';

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
interface Member {
  kind: Kind;
  detail: string | null;
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
  const members = membersOf(series);
  const kinds = [...new Set(members.map(({ kind }) => kind))];
  const between = remembered();
  const found = new Map<string, Finding & { about: Set<number> }>();
  for (const [place, { kind, detail }] of members.entries()) {
    for (const other of kinds) {
      for (const relation of relationsTo(detail, other.details, other === kind)) {
        for (const finding of between(kind, other, relation)) {
          const key = `${finding.code}/${finding.level}`;
          const known = found.get(key) ?? { ...finding, about: new Set() };
          known.about.add(place);
          found.set(key, known);
        }
      }
    }
  }
  return {
    found: [...found.values()].map((one) => ({ ...one, about: [...one.about] })),
    groups: groupsOf(members, between),
  };
}

function membersOf(series: readonly Definition[]): Member[] {
  const kinds = new Map<string, Kind>();
  return series.map((definition) => {
    const { detail: printed, ...facets } = definition.facets;
    const detail = printed === null ? null : fold(printed);
    // What a reader must know of a classification decides nothing.
    const key = JSON.stringify({ ...definition, facets: { ...facets, note: null } });
    const kind = kinds.get(key) ?? { key, number: kinds.size, definition, details: new Map() };
    kinds.set(key, kind);
    count(kind.details, detail);
    return { kind, detail };
  });
}

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
function groupsOf(members: readonly Member[], between: Between): number[] {
  const ownOrder = ({ kind, detail }: Member) => `${kind.key}\n${detail ?? '\uffff'}`;
  const keys = members.map(ownOrder);
  const keyOf = (i: number) => keys[i] ?? '';
  const order = [...members.keys()].sort(
    (a, b) => Number(keyOf(a) > keyOf(b)) - Number(keyOf(a) < keyOf(b)),
  );
  const gathered = gather(
    order.flatMap((i) => members[i] ?? []),
    between,
  );
  const numbers = new Map(order.map((i, place) => [i, gathered[place]]));
  // Numbered as they come.
  const places = new Map<number | undefined, number>();
  return [...members.keys()].map((i) => {
    const number = numbers.get(i);
    if (!places.has(number)) places.set(number, places.size);
    return places.get(number) ?? 0;
  });
}

function gather(members: readonly Member[], between: Between): number[] {
  const groups: Map<Kind, Details>[] = [];
  // Groups only grow: one that is closed to a series stays closed to its like.
  const firstOpen = new Map<string, number>();
  return members.map(({ kind, detail }) => {
    const like = `${kind.number}/${detail}`;
    const from = firstOpen.get(like) ?? 0;
    const isOpen = (group: Map<Kind, Details>) =>
      [...group].every(([other, details]) =>
        relationsTo(detail, details, false).every(
          (relation) => levelOf(between(kind, other, relation)) !== 'NOT_COMPARABLE',
        ),
      );
    const open = groups.findIndex((group, i) => i >= from && isOpen(group));
    const number = open < 0 ? groups.push(new Map()) - 1 : open;
    const group = groups[number] ?? new Map<Kind, Details>();
    group.set(kind, count(group.get(kind) ?? new Map(), detail));
    firstOpen.set(like, number);
    return number;
  });
}
