import DataLoader from 'dataloader';

/** So many are read in one statement: SQLite takes no condition with more than 1,000 parts. */
const MOST_TOGETHER = 400;

/**
 * Reads what is asked for at once together. What is being read is asked for once, whoever asks; what
 * failed is asked for anew.
 */
export function readTogether<T, R>(
  keyOf: (asked: T) => unknown,
  read: (asked: readonly T[]) => Promise<readonly R[]>,
): (asked: T) => Promise<R> {
  const loader = new DataLoader<T, R>((asked) => read(asked), {
    cache: false,
    maxBatchSize: MOST_TOGETHER,
  });
  const reading = new Map<unknown, Promise<R>>();
  return (asked) => {
    const key = keyOf(asked);
    const before = reading.get(key);
    if (before) return before;
    const promise = loader.load(asked).finally(() => reading.delete(key));
    reading.set(key, promise);
    return promise;
  };
}
