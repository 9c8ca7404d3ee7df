/** What speaks for an indicator of ours, of one that a document prints. */
export const NEAR_BECAUSE = [
  'SAME_NAME',
  'SAME_ALIAS',
  'NAME_HOLDS_ITS_NAME',
  'DEFINITION_HOLDS_ITS_NAME',
  'WORDS_ALIKE',
  'SAME_UNIT',
  'SAME_FACETS',
] as const;
export type NearBecause = (typeof NEAR_BECAUSE)[number];
