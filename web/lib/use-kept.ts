import { useState } from 'preact/hooks';
import { keptHere } from './kept.js';

/**
 * A state that is found again by who goes back to the page. On the server, and where a page is opened,
 * nothing is kept yet.
 */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void] {
  const [kept] = useState(() => (typeof location === 'undefined' ? null : keptHere()));
  const [value, setValue] = useState(() => (kept?.has(name) ? (kept.get(name) as T) : initial));
  return [
    value,
    (next) => {
      kept?.set(name, next);
      setValue(() => next);
    },
  ];
}
