import type { Seeds } from '../read-seeds.js';
import type { Draft } from './draft.js';

/** Adds the statistics and definitions that facets name as their source. */
export function addDefinitionSources(draft: Draft, { definitionSources }: Seeds): void {
  for (const [i, seed] of definitionSources.data.sources.entries()) {
    draft.claim(`definition-source/${seed.id}`, definitionSources.place(['sources', i]));
    draft.rows.definitionSource.push(seed);
  }
}
