import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { Direction, Language } from '../../domain/vocabulary.js';
import { perOwner } from '../../lib/per-owner.js';

/** Why no direction can be told of an indicator. */
const REASONS = {
  NO_KPI: {
    JA: '読んだ計画に、この指標のKPIはありません。',
    EN: 'No plan that was read has a KPI of it.',
  },
  NOT_SAID: {
    JA: 'この指標のKPIに、望む向きは印字されておらず、数値からも明らかではありません。',
    EN: 'Its KPIs print no direction, nor is one plain from their figures.',
  },
  DIFFERENT: {
    JA: '計画によって望む向きが違います。KPIごとの direction を見てください。',
    EN: 'Plans want different directions: see `direction` of each KPI.',
  },
} as const satisfies Record<string, Record<Language, string>>;

type Kpis = Pick<ReleaseInMemory, 'kpis'>;

/** The directions that the KPIs of each indicator want; those of RELATED ones are of another concept. */
const directions = perOwner(({ kpis: { count, columns } }: Kpis) => {
  const wanted = new Map<string, Set<Direction | null>>();
  for (let row = 0; row < count; row++) {
    if (columns.match.at(row) === 'RELATED') continue;
    const indicator = columns.indicatorId.at(row);
    const found = wanted.get(indicator) ?? new Set();
    wanted.set(indicator, found.add(columns.direction.at(row)));
  }
  return wanted;
});

/** The direction that all plans which say one want, or why there is none. */
export function wantedDirection(
  memory: Kpis,
  indicatorId: string,
): { direction: Direction; reason: null } | { direction: null; reason: keyof typeof REASONS } {
  const found = directions(memory).get(indicatorId);
  if (!found) return { direction: null, reason: 'NO_KPI' };
  const [direction, ...others] = [...found].flatMap((one) => one ?? []);
  if (!direction) return { direction: null, reason: 'NOT_SAID' };
  return others.length > 0 ? { direction: null, reason: 'DIFFERENT' } : { direction, reason: null };
}

/** Why it is null, as a sentence; null where it is not. */
export function directionNote(memory: Kpis, indicatorId: string, language: Language) {
  const { reason } = wantedDirection(memory, indicatorId);
  return reason && REASONS[reason][language];
}
