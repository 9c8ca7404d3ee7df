import { groupToKeys } from '../../lib/align.js';
import type { Draft } from './draft.js';

interface Node {
  id: string;
  parentId: string | null;
  reprintOfId?: string | null;
}

/** Refuses plans and policies that are, in any number of steps, above themselves, reprints of themselves or next to themselves. */
export function checkCircles({ rows, facts, fault }: Draft): void {
  const places = new Map(facts.map(({ id, place }) => [id, place]));
  for (const nodes of [rows.plan, rows.policy] as readonly Node[][]) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parent = (id: string) => [byId.get(id)?.parentId ?? []].flat();
    const either = (id: string) => [...parent(id), ...[byId.get(id)?.reprintOfId ?? []].flat()];
    for (const { id } of byId.values()) {
      const place = places.get(id);
      if (!place) continue;
      const ancestors = wayBack(id, parent);
      if (ancestors) fault(place, `parent: ${id} is its own ancestor: ${ancestors.join(' < ')}`);
      else {
        const way = wayBack(id, either);
        if (way) fault(place, `reprintOf: ${id} goes back to itself: ${way.join(' < ')}`);
      }
    }
  }
  const followed = groupToKeys(
    rows.plan.map(({ id }) => id),
    rows.planSuccession,
    ({ planId }) => planId,
  );
  const before = new Map(rows.plan.map(({ id }, i) => [id, followed[i] ?? []]));
  for (const { id } of rows.plan) {
    const place = places.get(id);
    const way = wayBack(id, (one) => (before.get(one) ?? []).map(({ followsId }) => followsId));
    if (place && way) fault(place, `follows: ${id} follows itself: ${way.join(' < ')}`);
  }
}

/** The ids from this one to itself, or null where no way leads back. */
function wayBack(id: string, next: (id: string) => string[]): string[] | null {
  const ways = [[id]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const to of next(way.at(-1) ?? '')) {
      if (to === id) return [...way, id];
      if (!seen.has(to)) ways.push([...way, to]);
      seen.add(to);
    }
  }
  return null;
}
