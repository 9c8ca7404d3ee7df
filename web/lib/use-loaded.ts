import { useEffect, useState } from 'preact/hooks';

/**
 * What is loaded after the page, once it is wanted, or that it could not be. `load` is the same function at every render.
 */
export function useLoaded<Module>(
  load: () => Promise<Module>,
  wanted = true,
): { loaded: Module | null; failed: boolean } {
  const [loaded, setLoaded] = useState<Module | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (wanted) load().then(setLoaded, () => setFailed(true));
  }, [load, wanted]);
  return { loaded, failed };
}
