import { useEffect, useRef } from 'preact/hooks';

/** Goes once to what the address names behind #, when it is there: lists come after the page. */
export function useHash(loaded: number): void {
  const gone = useRef(false);
  useEffect(() => {
    const named = gone.current || loaded === 0 ? null : document.getElementById(readHash());
    if (!named) return;
    gone.current = true;
    for (let at: Element | null = named; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    named.scrollIntoView();
  }, [loaded]);
}

/** The id behind #; nothing where it is not text. */
function readHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
