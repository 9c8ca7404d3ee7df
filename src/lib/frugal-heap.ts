import { setFlagsFromString } from 'node:v8';

/** How much more than what is in use the heap may hold before it is cleared, in per cent. */
const GROWTH = 100;
/** As V8 sees fit: up to four times what is in use. */
const AS_USUAL = '--heap-growing-percent=0';

/** Works that are going on, one inside another or side by side: the last one ends it. */
let works = 0;

/**
 * Does work that makes much and keeps little, in less memory: V8 would let the heap grow to four times what is in use
 * before it looks for what is not.
 * @param growth per cent; the less, the more often the heap is cleared
 */
export async function withFrugalHeap<T>(work: () => Promise<T>, growth = GROWTH): Promise<T> {
  works += 1;
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  try {
    return await work();
  } finally {
    works -= 1;
    if (works === 0) setFlagsFromString(AS_USUAL);
  }
}
