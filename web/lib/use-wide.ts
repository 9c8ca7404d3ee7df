import { useEffect, useState } from 'preact/hooks';

/**
 * Whether there is room for everything at once; the styles change at the same width, and before this is
 * known: not before the first rendering has ended.
 */
export function useWide(): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const query = matchMedia('(min-width: 64rem)');
    const look = () => setWide(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return wide;
}
