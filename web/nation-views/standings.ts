import type { Language } from '../lib/language.js';
import type { NationTownsQuery } from '../queries/nation-towns.js';
import type { MissingReason } from '../queries/vocabulary.js';
import type { ShownFigure } from '../ui/figure-text.js';

/** A row of either query of the nation. */
interface Row {
  municipality: { code: string; name?: string; nameEn?: string };
  match: NationTownsQuery['compare']['rows'][number]['match'];
  comparableGroup: string | null;
  cells: readonly (ShownFigure & { rank: number | null; missing: MissingReason | null })[];
}

/** A town and its figure. */
export interface Standing {
  code: string;
  name: string;
  figure: ShownFigure;
  value: number;
  /** Its place among those that may be ranked with it; null: it may be with none. */
  rank: number | null;
}

/** Towns that are ranked with each other. */
export interface RankedGroup {
  id: string;
  /** The highest first, unless the lowest were asked for. */
  towns: Standing[];
}

export interface Standings {
  /** The largest group first: that is the one which is drawn. */
  groups: RankedGroup[];
  /** With a figure that may be ranked with no other. */
  unranked: Standing[];
  /** What towns are called, also those that have no figure. */
  names: ReadonlyMap<string, string>;
}

/**
 * The towns of an answer, each once, in its order: ranked ones come first in it. What is only RELATED
 * is the figure of another indicator, and none of this one.
 */
export function readStandings(rows: readonly Row[], language: Language): Standings {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  const groups = new Map<string, RankedGroup>();
  const unranked: Standing[] = [];
  for (const { municipality, match, comparableGroup, cells } of rows) {
    const { code } = municipality;
    const name = nameOf(municipality, language);
    names.set(code, name);
    const [cell] = cells;
    if (!cell || cell.value === null || match === 'RELATED' || seen.has(code)) continue;
    seen.add(code);
    const { value, valueTo, comparator, rank } = cell;
    const figure = { value, valueTo, comparator };
    const standing = { code, name, figure, value, rank };
    if (rank === null || comparableGroup === null) {
      unranked.push(standing);
      continue;
    }
    const group = groups.get(comparableGroup) ?? { id: comparableGroup, towns: [] };
    groups.set(comparableGroup, group);
    group.towns.push(standing);
  }
  return { groups: [...groups.values()], unranked, names };
}

/** The name in the reader's language; the query of all towns asks for that one alone. */
const nameOf = ({ code, name, nameEn }: Row['municipality'], language: Language) =>
  (language === 'en' ? nameEn : name) ?? name ?? nameEn ?? code;

/** Why towns have no figure: the reason of each. */
export const readGaps = (
  missing: NationTownsQuery['compare']['missing'],
): Map<string, MissingReason> =>
  new Map(
    missing.flatMap(({ reason, municipalities }) =>
      municipalities.map(({ code }): [string, MissingReason] => [code, reason]),
    ),
  );
