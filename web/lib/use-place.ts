import { useLocation } from 'preact-iso';
import { type Place, readPlace } from './release-address.js';

/** The page of the address, and the release that it stays with. */
export const usePlace = (): Place => readPlace(useLocation().path);
