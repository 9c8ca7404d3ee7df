import { useEffect, useState } from 'preact/hooks';
import type { TownTopology } from './town-topology.js';

/** Boundaries as the server tells of them at /boundaries.json. */
export interface BoundariesTold {
  edition: string;
  path: string;
  credit: string;
}

export interface LoadedBoundaries {
  told: BoundariesTold;
  topology: TownTopology;
}

/** Shapes; null: this server has none; undefined: not known yet. */
type Known = LoadedBoundaries | null | undefined;

async function load(): Promise<LoadedBoundaries | null> {
  const { boundaries }: { boundaries: BoundariesTold[] } = await get('/boundaries.json');
  const [told] = boundaries;
  return told ? { told, topology: await get(told.path) } : null;
}

async function get<Body>(path: string): Promise<Body> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}

/** The boundaries of a server, as far as they are known. */
export interface AskedBoundaries {
  known: Known;
  failed: boolean;
}

/** The newest boundaries of the server, once they are wanted. */
export function useBoundaries(wanted: boolean): AskedBoundaries {
  const [known, setKnown] = useState<Known>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || known !== undefined) return;
    // What draws them is on its way, too; who needs it tells of a failure.
    import('./draw-map.js').catch(() => undefined);
    load()
      .then(setKnown)
      .catch(() => setFailed(true));
  }, [wanted, known]);
  return { known, failed };
}
