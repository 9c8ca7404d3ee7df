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

/** Series of one definition: between any two of them stands the same. */
interface Kind {
  definition: Definition;
  members: number[];
}

/**
 * Judges all pairs of series at once. Series of equal definitions are judged together, so that the
 * work grows with the number of definitions and not with that of towns.
 */
export function judge(series: readonly Definition[]): Judgement {
  const kinds = kindsOf(series);
  const found = new Map<string, FindingAbout>();
  const note = (finding: Finding, about: readonly number[]) => {
    const key = `${finding.code}/${finding.level}`;
    const known = found.get(key) ?? { ...finding, about: [] };
    known.about = [...new Set([...known.about, ...about])].sort((a, b) => a - b);
    found.set(key, known);
  };
  for (const [i, kind] of kinds.entries()) {
    for (const other of kinds.slice(i)) {
      if (other === kind && kind.members.length < 2) continue;
      const about = other === kind ? kind.members : [...kind.members, ...other.members];
      for (const finding of findings(kind.definition, other.definition)) note(finding, about);
    }
  }
  return { found: [...found.values()], groups: group(kinds, series.length) };
}

function kindsOf(series: readonly Definition[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const [i, definition] of series.entries()) {
    // What a reader must know of a classification decides nothing.
    const key = JSON.stringify({ ...definition, facets: { ...definition.facets, note: null } });
    const kind = kinds.get(key) ?? { definition, members: [] };
    kind.members.push(i);
    kinds.set(key, kind);
  }
  return [...kinds.values()];
}

const barred = (a: Definition, b: Definition) => levelOf(findings(a, b)) === 'NOT_COMPARABLE';

/** Each series joins the first group with all of which it may be compared. */
function group(kinds: readonly Kind[], count: number): number[] {
  const groups: Definition[][] = [];
  const numbers = new Array<number>(count).fill(-1);
  for (const { definition, members } of kinds) {
    const alone = barred(definition, definition);
    for (const parts of alone ? members.map((one) => [one]) : [members]) {
      const open = groups.findIndex((group) => !group.some((one) => barred(one, definition)));
      const number = open < 0 ? groups.push([]) - 1 : open;
      groups[number]?.push(definition);
      for (const member of parts) numbers[member] = number;
    }
  }
  return numbers;
}
