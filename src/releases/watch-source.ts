import type { ReleaseSource } from './source.js';

/** Nothing is told of what takes less. */
const EVERY_MS = 5000;

/** The same source, which tells now and then how much of it has been read. */
export function watched(source: ReleaseSource, tell?: (text: string) => void): ReleaseSource {
  if (!tell) return source;
  let told = performance.now();
  const counted = function* <T>(rows: Iterable<T>, what: string): Generator<T> {
    let count = 0;
    for (const row of rows) {
      yield row;
      count += 1;
      if (performance.now() - told < EVERY_MS) continue;
      told = performance.now();
      tell(`版に書いています / writing the release: ${count} ${what}`);
    }
  };
  return {
    ...source,
    statistics: () => counted(source.statistics(), '系列 / series'),
    towns: () => counted(source.towns(), '市区町村 / municipalities'),
  };
}
