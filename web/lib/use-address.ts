import { useLocation } from 'preact-iso';
import { type Params, writeAddress } from './address.js';
import { writePlace } from './release-address.js';
import { usePlace } from './use-place.js';

/**
 * Writes addresses inside the explorer, which keep the language of this one and stay with its
 * release. The first page shows no figures, and is of no release.
 */
export function useAddress(): (path: string, params?: Params) => string {
  const { lang } = useLocation().query;
  const { release } = usePlace();
  return (path, params = {}) =>
    writeAddress(path === '/' ? path : writePlace({ release, page: path }), {
      ...params,
      lang: lang === 'en' ? 'en' : '',
    });
}
