import { useCallback, useRef, useState } from 'preact/hooks';
import { askChange, askState, Refused } from './ask-server.js';
import { soFar } from './so-far.js';
import type { Both, Change, State } from './state.js';

/** A review in hand: what is shown, and how it is changed. */
export interface Desk {
  state: State;
  /** Keeps a change; false where the server refused it, which `said` then says. */
  change(change: Change): Promise<boolean>;
  /** Takes the last change of decisions back; false where there is none. */
  undo(): Promise<boolean>;
  /** What was last said, for the live region; null where nothing was. */
  said: Both | null;
  say(words: Both | null): void;
}

/** What is decided on by its id, and taken back by it. */
type Before = Pick<Change, 'records' | 'answers' | 'sisterCities' | 'plans'>;

/** Holds what the server holds, and what there was before each change. */
export function useReview(first: State): Desk {
  const [state, setState] = useState(first);
  const [said, say] = useState<Both | null>(() => soFar(first.review));
  const latest = useRef(first);
  const past = useRef<Before[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const take = useCallback((next: State) => {
    latest.current = next;
    setState(next);
  }, []);

  /** One after the other: each carries the revision that the one before made. */
  const send = useCallback(
    (change: Change, remember: boolean): Promise<boolean> => {
      const sent = queue.current.then(async () => {
        const { revision, review } = latest.current;
        const before: Before = {
          records: earlier(change.records, review.records),
          answers: earlier(change.answers, review.answers),
          sisterCities: earlier(change.sisterCities, review.sisterCities),
          plans: earlier(change.plans, review.plans),
        };
        try {
          take({ ...latest.current, ...(await askChange({ ...change, revision })) });
          if (remember && Object.values(before).some(Boolean)) past.current.push(before);
          return true;
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          say(error.words);
          if (error.status === 409) take(await askState());
          return false;
        }
      });
      queue.current = sent;
      return sent;
    },
    [take],
  );

  const change = useCallback((one: Change) => send(one, true), [send]);
  const undo = useCallback(async () => {
    const last = past.current.pop();
    return last ? send(last, false) : false;
  }, [send]);
  return { state, change, undo, said, say };
}

/** What stood where a change is laid; null where nothing did. */
function earlier<T>(
  changed: Record<string, T | null> | undefined,
  held: Record<string, T>,
): Record<string, T | null> | undefined {
  if (!changed) return undefined;
  return Object.fromEntries(Object.keys(changed).map((key) => [key, held[key] ?? null]));
}
