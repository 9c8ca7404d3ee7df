import { useEffect, useState } from 'preact/hooks';

/** Long enough that whoever types is not asked for at each letter. */
const PAUSE_MS = 150;

/** Asks about what is typed, a moment after it was typed; null until the answer is there. */
export function useCheck<T>(typed: string, ask: () => Promise<T>): T | null {
  const [answer, take] = useState<{ typed: string; of: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is all in what is typed.
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      ask().then((of) => {
        if (!isLate) take({ typed, of });
      });
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [typed]);
  return answer?.typed === typed ? answer.of : null;
}
