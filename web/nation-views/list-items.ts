import type { NationQuery } from '../queries/nation.js';
import type { Standing, Standings } from './standings.js';

export type Summary = NationQuery['compare']['summaries'][number];

/** A line of the ranking: a town, or what is said between two of them. */
export type ListItem =
  | { kind: 'town'; standing: Standing; group: number | null }
  | { kind: 'line'; says: Line };

export type Line =
  | { of: 'upperQuartile' | 'median' | 'lowerQuartile'; value: number }
  | { of: 'otherGroup' | 'unranked'; towns: number };

const QUARTILES = ['upperQuartile', 'median', 'lowerQuartile'] as const;

/** The ranking with its quartiles as lines, then what is ranked apart, then what may not be ranked. */
export function listItems({ groups, unranked }: Standings, summaries: Summary[]): ListItem[] {
  const items: ListItem[] = [];
  for (const [group, { id, towns }] of groups.entries()) {
    if (group > 0) items.push({ kind: 'line', says: { of: 'otherGroup', towns: towns.length } });
    const summary = group === 0 ? summaries.find((one) => one.comparableGroup === id) : undefined;
    for (const [at, standing] of towns.entries()) {
      const before = towns[at - 1];
      for (const says of before && summary ? crossed(before, standing, summary) : []) {
        items.push({ kind: 'line', says });
      }
      items.push({ kind: 'town', standing, group });
    }
  }
  if (unranked.length > 0) {
    items.push({ kind: 'line', says: { of: 'unranked', towns: unranked.length } });
    for (const standing of unranked) items.push({ kind: 'town', standing, group: null });
  }
  return items;
}

/** The quartiles between two neighbours, from the first to the second. */
function crossed(one: Standing, other: Standing, summary: Summary): Line[] {
  const down = one.value > other.value;
  const lines = QUARTILES.filter((of) => {
    const [high, low] = down ? [one.value, other.value] : [other.value, one.value];
    // A value that is a quartile belongs to the quarter beyond it.
    return of === 'lowerQuartile'
      ? high > summary[of] && low <= summary[of]
      : high >= summary[of] && low < summary[of];
  }).map((of) => ({ of, value: summary[of] }));
  return down ? lines : lines.reverse();
}
