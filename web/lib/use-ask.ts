import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, ask, type Failure } from './ask.js';
import { keyOfQuestion, useGiven } from './given.js';
import type { Operation } from './operation.js';
import { usePlace } from './use-place.js';

/** Below this a sign of work would only flicker. */
const SLOW = 300;

export interface Asked<Data, Variables = unknown> {
  /** The newest answer; while another one is on its way, the one before. */
  data: Data | null;
  /** What `data` answers. */
  answered: Variables | null;
  failure: Failure | null;
  /** Whether this answers what was asked last. */
  settled: boolean;
  /** Under way for longer than a reader waits without a sign. */
  slow: boolean;
  /** Asks once more. */
  again: () => void;
}

interface Held<Data, Variables> {
  data: Data | null;
  answered: Variables | null;
  failure: Failure | null;
  /** The variables that were answered last, be it by a failure. */
  key: string | null;
}

/**
 * Asks when the variables change; null asks nothing. The release of the page answers, or the current
 * one where that is wanted; a page of another release is another page, with answers of its own.
 * What the page was given is there at the first rendering, and not asked for.
 */
export function useAsk<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
  from: 'PAGE' | 'CURRENT' = 'PAGE',
): Asked<Data, Variables> {
  const place = usePlace();
  const release = from === 'PAGE' ? place.release : null;
  const key = variables === null ? null : JSON.stringify(variables);
  const given = useGivenAnswer(operation, variables, release);
  const [held, setHeld] = useState<Held<Data, Variables>>(() =>
    given
      ? { data: given.data, answered: given.data && variables, failure: given.failure, key }
      : { data: null, answered: null, failure: null, key: null },
  );
  /** What needs not be asked for. */
  const settledBefore = useRef(held.key);
  const [slow, setSlow] = useState(false);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` holds the variables, `tries` asks again
  useEffect(() => {
    const known = settledBefore.current;
    settledBefore.current = null;
    if (key === null || key === known) return;
    const controller = new AbortController();
    const timer = setTimeout(() => setSlow(true), SLOW);
    const asked: Variables = JSON.parse(key);
    ask(operation, asked, { release, signal: controller.signal })
      .then(({ data, failure }) =>
        // Where there is no answer, the one before stays, and what it answers.
        setHeld((before) =>
          failure ? { ...before, failure, key } : { data, answered: asked, failure, key },
        ),
      )
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(timer);
        if (!controller.signal.aborted) setSlow(false);
      });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [operation, key, tries, release]);

  const { data, answered, failure } = held;
  const again = () => setTries((count) => count + 1);
  return { data, answered, failure, settled: held.key === key, slow, again };
}

/**
 * What the page was given as an answer. On the server it is wanted where there is none: of the page's own
 * release alone, since what the current one says changes.
 */
function useGivenAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
  release: string | null,
): Answer<Data> | null {
  const { answers, onServer } = useGiven();
  const isOfPage = usePlace().release === release;
  if (variables === null) return null;
  const question = { operation: operation as Operation<unknown, unknown>, variables, release };
  const answer = answers[keyOfQuestion(question)] as Answer<Data> | undefined;
  if (!answer && isOfPage) onServer?.want(question);
  return answer ?? null;
}
