import { useEffect, useState } from 'preact/hooks';

/** Whether there is room for everything at once; the styles change at the same width. */
export function useWide(): boolean {
  const [query] = useState(() => matchMedia('(min-width: 64rem)'));
  const [wide, setWide] = useState(query.matches);
  useEffect(() => {
    const look = () => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [query]);
  return wide;
}
