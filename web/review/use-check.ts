import { useEffect, useState } from 'preact/hooks';
import { refusalOf } from './ask-server.js';
import type { Both } from './state.js';

/** Long enough that whoever types is not asked for at each letter. */
const PAUSE_MS = 150;

/** What is known of what is typed. */
interface Check<T> {
  /** Null until it is there. */
  answer: T | null;
  /** Why there is none. */
  refusal: Both | null;
  /** Asks at once; null where that was refused, which `refusal` then says. */
  askNow(): Promise<T | null>;
}

/** Asks about what is typed, a moment after it was typed. */
export function useCheck<T>(typed: string, ask: () => Promise<T>): Check<T> {
  const [known, take] = useState<({ typed: string } & Omit<Check<T>, 'askNow'>) | null>(null);
  const outcome = () =>
    ask().then(
      (answer) => ({ typed, answer, refusal: null }),
      (error: unknown) => ({ typed, answer: null, refusal: refusalOf(error) }),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is all in what is typed.
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      outcome().then((one) => {
        if (!isLate) take(one);
      });
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [typed]);
  const askNow = async () => {
    const one = await outcome();
    take(one);
    return one.answer;
  };
  const { answer, refusal } = known?.typed === typed ? known : { answer: null, refusal: null };
  return { answer, refusal, askNow };
}
