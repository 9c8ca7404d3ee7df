import { type Shared, shared } from '../../lib/shared.js';
import type { OpenRelease } from './release-reader.js';

/** Makes of an open release what answers are read from, whole. */
export type Prepare<T> = (open: OpenRelease) => Promise<T>;

/** What answers are read from; with it the release is closed, and at once where it cannot be made. */
export async function prepared<T>(open: OpenRelease, prepare: Prepare<T>): Promise<Shared<T>> {
  try {
    return shared(await prepare(open), () => open.close());
  } catch (error) {
    await open.close();
    throw error;
  }
}
