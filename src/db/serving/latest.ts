import type { OpenRelease } from './release-reader.js';

/** Milliseconds after which what could not be opened or used is opened again. */
const RETRY_MS = 10_000;

/**
 * Gives what a key stands for, opened once, and anew when the key is another. What could not be opened, or
 * was closed by who could not use it, stays so for a while: to open it each time would take all the time.
 */
export function latest(
  keyNow: () => Promise<string>,
  open: () => Promise<OpenRelease>,
): () => Promise<OpenRelease> {
  let last: { key: string; opening: Promise<OpenRelease>; retryAt: number } | null = null;

  const begin = (key: string) => {
    const one = { key, opening: open().then(closable), retryAt: Number.POSITIVE_INFINITY };
    const retryLater = () => {
      one.retryAt = performance.now() + RETRY_MS;
    };
    function closable(opened: OpenRelease): OpenRelease {
      const close = () => {
        retryLater();
        return opened.close();
      };
      return { ...opened, close };
    }
    one.opening.catch(retryLater);
    return one;
  };

  return async () => {
    const key = await keyNow();
    if (last?.key !== key || performance.now() >= last.retryAt) last = begin(key);
    return last.opening;
  };
}
