import { useLocation } from 'preact-iso';
import { readPlace, type Shown } from './release-address.js';

/** The page of the address, and the release that it stays with. */
export const usePlace = (): Shown => readPlace(useLocation().path);
