import { useEffect, useState } from 'preact/hooks';
import { MOVES } from './moves.js';
import { isReturning } from './use-keep-place.js';

/**
 * Goes to what the address names behind #, once it is there: lists come after the page, in parts.
 * Not any more once the reader has moved. `seek` asks for the next part, in a list that may hold what
 * is named.
 */
export function useHash(loaded: number, seek: ((id: string) => void) | null = null): void {
  const [wanted, setWanted] = useState(() => (isReturning() ? '' : readHash()));
  useEffect(() => {
    const renew = () => setWanted(readHash());
    const forget = () => setWanted('');
    addEventListener('hashchange', renew);
    for (const move of MOVES) addEventListener(move, forget);
    return () => {
      removeEventListener('hashchange', renew);
      for (const move of MOVES) removeEventListener(move, forget);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for when more has come, or when the address changed
  useEffect(() => {
    if (loaded === 0 || wanted === '') return;
    const named = document.getElementById(wanted);
    if (!named) {
      seek?.(wanted);
      return;
    }
    for (let at: Element | null = named; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    // A branch that is named is to be seen itself, too.
    const [first] = named.children;
    if (first instanceof HTMLDetailsElement) first.open = true;
    named.scrollIntoView();
    // Once: what comes later must not take the reader back.
    setWanted('');
  }, [loaded, wanted]);
}

/** The id behind #; nothing where it is not text. */
function readHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
