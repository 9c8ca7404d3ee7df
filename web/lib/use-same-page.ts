import { useLocation } from 'preact-iso';
import { readPlace, writePlace } from './release-address.js';

/** Writes the address of this page, with all that is chosen on it, at a release; null: the current one. */
export function useSamePage(): (release: string | null) => string {
  const { url } = useLocation();
  const [path = ''] = url.split('?');
  return (release) => writePlace({ ...readPlace(path), release }) + url.slice(path.length);
}
