import type { Words } from '../tables/file-problems.js';
import type { NearBecause } from './near-because.js';

/** What a reader is told of why an indicator of ours is near. */
export const NEAR_WORDS: Record<NearBecause, Words> = {
  SAME_NAME: { ja: '名称が同じ', en: 'the same name' },
  SAME_ALIAS: { ja: '別名が同じ', en: 'the same name as one of its others' },
  NAME_HOLDS_ITS_NAME: { ja: '名称に含まれる', en: 'its name stands in the name' },
  DEFINITION_HOLDS_ITS_NAME: { ja: '定義に含まれる', en: 'its name stands in the definition' },
  WORDS_ALIKE: { ja: '語が似ている', en: 'alike in their words' },
  SAME_UNIT: { ja: '単位が同じ', en: 'the same unit' },
  SAME_FACETS: { ja: '数え方が同じ', en: 'counted in the same way' },
};
