import { DOUBT_WORDS } from '../doubt-words.js';
import { LEFT_OUT_WORDS } from '../left-out-words.js';
import { NEAR_WORDS } from '../near-words.js';
import type { Desk } from './desk.js';

/** What the seeds hold already of the town, and what may be chosen from. */
export interface TownState {
  /** 見本市 */
  name: string;
  /** The folder in the seeds. */
  folder: string;
  /** Whether the document is there already, as the text that the proposal cites. */
  hasDocument: boolean;
  plans: { id: string; name: string }[];
  sisterCities: { id: string; name: string }[];
  countries: { code: string; name: string; nameEn: string }[];
  /** Municipalities whose names stand on pages that sister cities are proposed from. */
  namedTowns: { code: string; name: string; nameEn: string; prefecture: string }[];
  policies: { id: string; title: string }[];
  indicators: {
    id: string;
    name: string;
    nameEn: string;
    unit: string;
    definition: string;
    facets: object;
  }[];
  themes: { id: string; name: string; nameEn: string }[];
  /** What is to be called when the seeds are written. */
  next: string[];
}

/** All that the page shows but the pages themselves. */
export const reviewState = (desk: Desk, town: TownState) => ({
  revision: desk.revision(),
  review: desk.review(),
  proposal: desk.proposal,
  town,
  words: { doubts: DOUBT_WORDS, leftOut: LEFT_OUT_WORDS, near: NEAR_WORDS },
});
