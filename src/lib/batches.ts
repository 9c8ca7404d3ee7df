import DataLoader from 'dataloader';

/**
 * Loads values by their keys, all that are asked for at once together, each once. DataLoader forgets the
 * keys of a batch that fails, and would look each up again; here they fail again without being tried.
 */
export function inBatches<K, V>(
  load: (keys: readonly K[]) => Promise<readonly V[]>,
): DataLoader<K, V> {
  return new DataLoader<K, V>(async (keys) => {
    try {
      return await load(keys);
    } catch (error) {
      const failed = error instanceof Error ? error : new Error(String(error));
      return keys.map(() => failed);
    }
  });
}
