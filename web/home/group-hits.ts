import type { SearchType } from '../queries/vocabulary.js';

/** In this order groups are shown: first what can be compared, last what is read. */
export const TYPES = [
  'INDICATOR',
  'MUNICIPALITY',
  'KPI',
  'POLICY',
  'PLAN',
  'PARTNERSHIP',
  'SISTER_CITY',
  'SOURCE_DOCUMENT',
] as const satisfies readonly SearchType[];

/** Hits by kind; within a kind the best first, as they come. */
export const groupHits = <Hit extends { type: SearchType }>(
  hits: Hit[],
): { type: SearchType; hits: Hit[] }[] =>
  TYPES.map((type) => ({ type, hits: hits.filter((hit) => hit.type === type) })).filter(
    (group) => group.hits.length > 0,
  );
