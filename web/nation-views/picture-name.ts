import type { NationAnswer } from './use-nation.js';
import type { NationView } from './view.js';

/** What a picture is called: what it shows, and of which release. */
export const pictureName = (
  { view, year, prefecture, perHead }: NationView,
  { indicator, release }: NationAnswer,
): string =>
  ['machikurabe', view, indicator.id, year, prefecture, perHead && 'per-head', release]
    .filter(Boolean)
    .join('-');
