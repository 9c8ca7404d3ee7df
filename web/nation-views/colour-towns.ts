import { classColour, classWords } from './class-words.js';
import { classesOf, classOf, type ValueClass } from './classes.js';
import { HATCHES } from './hatches.js';
import type { LegendRow } from './legend.js';
import type { Standings } from './standings.js';
import type { Tile } from './tiles.js';
import type { Cut } from './view.js';

/** How towns, or the tiles of prefectures, are coloured. */
export interface Colouring {
  classes: ValueClass[];
  /** Those that have a figure which may not be compared with the others, and those that have none. */
  notComparable: number;
  missing: number;
}

/** Classes of the towns that may be ranked with each other. */
export const colourTowns = (
  { groups, unranked }: Standings,
  missing: number,
  cut: Cut,
): Colouring => ({
  classes: classesOf(groups[0]?.towns.map(({ value }) => value) ?? [], cut),
  notComparable: groups.slice(1).reduce((sum, { towns }) => sum + towns.length, unranked.length),
  missing,
});

/** Classes of the medians of prefectures. */
export const colourTiles = (tiles: readonly Tile[], cut: Cut): Colouring => ({
  classes: classesOf(
    tiles.flatMap(({ median }) => median ?? []),
    cut,
  ),
  notComparable: 0,
  missing: tiles.filter(({ median }) => median === null).length,
});

/** What each town is filled with. */
export function fillsOf(
  { groups, unranked }: Standings,
  classes: readonly ValueClass[],
): (code: string) => string {
  const fills = new Map<string, string>();
  const others = groups.slice(1).flatMap(({ towns }) => towns);
  for (const { code } of [...others, ...unranked]) fills.set(code, HATCHES.notComparable);
  for (const { code, value } of groups[0]?.towns ?? []) {
    fills.set(code, classColour(classOf(classes, value), classes.length));
  }
  return (code) => fills.get(code) ?? HATCHES.missing;
}

/** What each colour means, and how many have it. */
export function legendRows(
  t: Parameters<typeof classWords>[0] & Record<'noValue' | 'notComparable', string>,
  { classes, notComparable, missing }: Colouring,
  format: (value: number) => string,
): LegendRow[] {
  return [
    ...classes.map((one, at) => ({
      fill: classColour(at, classes.length),
      words: classWords(t, one, format),
      towns: one.count,
    })),
    { fill: HATCHES.missing, words: t.noValue, towns: missing },
    { fill: HATCHES.notComparable, words: t.notComparable, towns: notComparable },
  ].filter(({ towns }) => towns > 0);
}
