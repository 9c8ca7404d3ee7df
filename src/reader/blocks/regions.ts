import type { Box, Word } from '../pages/page.js';
import { isWithin } from './drawn.js';

export interface Regions {
  framed: readonly { frame: Box; words: readonly Word[] }[];
  free: readonly Word[];
}

/** Parts words by the smallest frame that they stand in. A frame around half of them parts nothing. */
export function regionsOf(words: readonly Word[], frames: readonly Box[]): Regions {
  const free = new Set(words);
  const framed = frames.flatMap((frame) => {
    const own = [...free].filter((word) => isWithin(frame, word));
    if (own.length === 0 || own.length * 2 > words.length) return [];
    for (const word of own) free.delete(word);
    return [{ frame, words: own }];
  });
  return { framed, free: [...free] };
}
