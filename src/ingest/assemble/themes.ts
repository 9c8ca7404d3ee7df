import type { Seeds } from '../read-seeds.js';
import type { Draft } from './draft.js';

/** Adds the themes that indicators and policies are sorted under. */
export function addThemes(draft: Draft, { themes }: Seeds): void {
  for (const [i, seed] of themes.data.themes.entries()) {
    draft.claim(`theme/${seed.id}`, themes.place(['themes', i]));
    draft.rows.theme.push(seed);
  }
}
