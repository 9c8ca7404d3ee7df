import { type Shared, shared } from '../../lib/shared.js';
import type { OpenRelease } from './release-reader.js';

/** How what answers are read from is made, and let go when its release is closed. */
export interface Preparing<T> {
  /** Makes of an open release what answers are read from, whole. */
  prepare(open: OpenRelease): Promise<T>;
  /** Gives back what is held for it elsewhere. */
  forget?(it: T): void;
}

/** What answers are read from; with it the release is closed, and at once where it cannot be made. */
export async function prepared<T>(
  open: OpenRelease,
  { prepare, forget }: Preparing<T>,
): Promise<Shared<T>> {
  try {
    const it = await prepare(open);
    return shared(it, () => {
      forget?.(it);
      return open.close();
    });
  } catch (error) {
    await open.close();
    throw error;
  }
}
