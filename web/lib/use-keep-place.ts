import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { keptHere, pageHere } from './kept.js';
import { MOVES } from './moves.js';

const PLACE = 'place';
/** Until the parts of a page have come that make it as high as it was. */
const LONGEST = 5_000;

let wanted: number | null = null;

/** Whether the reader is being taken back to where they were: no # leads elsewhere then. */
export const isReturning = (): boolean => wanted !== null;

const go = () => {
  if (wanted !== null) scrollTo({ top: wanted, behavior: 'instant' });
};

/**
 * Takes who goes back to where they were on the page. The browser tries too early: lists come after
 * the page. Who moves is left alone.
 */
export function useKeepPlace(): void {
  const { url } = useLocation();
  const shown = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another page is shown
  useEffect(() => {
    shown.current = pageHere();
    go();
  }, [url]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      wanted = null;
      clearTimeout(timer);
    };
    const keep = () => {
      if (wanted === null) keptHere().set(PLACE, scrollY);
    };
    const back = () => {
      // A # of the same page is the browser's.
      if (shown.current === pageHere()) return;
      stop();
      const place = keptHere().get(PLACE);
      if (typeof place !== 'number' || place === 0) return;
      wanted = place;
      timer = setTimeout(stop, LONGEST);
    };
    const size = new ResizeObserver(go);
    size.observe(document.body);
    addEventListener('popstate', back);
    addEventListener('scroll', keep, { passive: true });
    for (const move of MOVES) addEventListener(move, stop);
    return () => {
      stop();
      size.disconnect();
      removeEventListener('popstate', back);
      removeEventListener('scroll', keep);
      for (const move of MOVES) removeEventListener(move, stop);
    };
  }, []);
}
