import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { Direction, Language } from '../../domain/vocabulary.js';

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

type Counted = Pick<ReleaseInMemory, 'counts'>;

/** The direction that all plans which say one want, or why there is none. */
export function wantedDirection(
  { counts }: Counted,
  indicatorId: string,
): { direction: Direction; reason: null } | { direction: null; reason: keyof typeof REASONS } {
  const found = counts.directions.get(indicatorId);
  if (!found) return { direction: null, reason: 'NO_KPI' };
  const [direction, ...others] = [...found].flatMap((one) => one ?? []);
  if (!direction) return { direction: null, reason: 'NOT_SAID' };
  return others.length > 0 ? { direction: null, reason: 'DIFFERENT' } : { direction, reason: null };
}

/** Why it is null, as a sentence; null where it is not. */
export function directionNote(memory: Counted, indicatorId: string, language: Language) {
  const { reason } = wantedDirection(memory, indicatorId);
  return reason && REASONS[reason][language];
}
