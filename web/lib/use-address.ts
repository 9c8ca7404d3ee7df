import { useLocation } from 'preact-iso';
import { type Params, writeAddress } from './address.js';

/** Writes addresses inside the explorer, which keep the language of this one. */
export function useAddress(): (path: string, params?: Params) => string {
  const { lang } = useLocation().query;
  return (path, params = {}) => writeAddress(path, { ...params, lang: lang === 'en' ? 'en' : '' });
}
