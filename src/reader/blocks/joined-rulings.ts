import type { Ruling, Rulings } from './rulings.js';
import type { Scale } from './scale.js';

/** How far two lines may stop short of each other, in ems. */
const SHORT_OF = 0.3;

/** Lines that touch or cross, directly or by others; one that touches none is alone. */
export function joinedRulings({ level, upright }: Rulings, scale: Scale): Rulings[] {
  const rows = [...level].sort((a, b) => a.at - b.at);
  const parents = [...rows, ...upright].map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] as number;
    for (let at = i; at !== root; ) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  upright.forEach((line, i) => {
    const first = firstAt(rows, line.from - SHORT_OF * scale.y);
    for (let j = first; j < rows.length; j++) {
      const row = rows[j] as Ruling;
      if (row.at > line.to + SHORT_OF * scale.y) break;
      const isBeside =
        line.at < row.from - SHORT_OF * scale.x || line.at > row.to + SHORT_OF * scale.x;
      if (!isBeside) parents[rootOf(rows.length + i)] = rootOf(j);
    }
  });
  const groups = new Map<number, Rulings>();
  [...rows, ...upright].forEach((line, i) => {
    const root = rootOf(i);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    (i < rows.length ? group.level : group.upright).push(line);
  });
  return [...groups.values()];
}

/** The index of the first line at or below `y`. */
function firstAt(rows: readonly Ruling[], y: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.at ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
