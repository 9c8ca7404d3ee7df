import { sameQuantity } from '../../domain/units.js';
import { foldName } from '../../lib/fold-name.js';
import type { Seeds } from '../read-seeds.js';
import type { IndicatorSeed } from '../schemas/indicators.js';
import type { Draft } from './draft.js';
import { referToSource } from './facet-claims.js';
import { indicatorRow } from './indicator-row.js';

/** Persons of whom so many stood there at a moment, in the theme of the population. */
function mayCountResidents({ theme, facets }: IndicatorSeed): boolean {
  const { countUnit, aggregation } = facets;
  return theme === 'population' && countUnit === 'PERSON' && aggregation === 'STOCK';
}

/** Adds the concepts. Every name and alias belongs to one concept alone. */
export function addIndicators(draft: Draft, { indicators }: Seeds): void {
  const taken = new Map<string, string>();
  for (const [i, seed] of indicators.data.indicators.entries()) {
    const path = ['indicators', i];
    draft.claim(`indicator/${seed.id}`, indicators.place(path));
    draft.refer('theme', `theme/${seed.theme}`, indicators.place([...path, 'theme']));
    referToSource({ draft, file: indicators }, seed.facets, [...path, 'facets']);
    const names = [seed.id, seed.name, seed.nameEn, ...seed.aliases, ...seed.readings];
    for (const name of new Set(names.map(foldName))) {
      const owner = taken.get(name);
      const place = indicators.place([...path, 'aliases']);
      if (owner) draft.fault(place, `aliases: "${name}" already names ${owner}`);
      else taken.set(name, seed.id);
    }
    if (mayCountResidents(seed) && !seed.residents) {
      const wanted = 'ALL where all residents are counted, PART where some of them are';
      draft.fault(indicators.place(path), `residents: is missing; write ${wanted}`);
    }
    for (const [j, related] of (seed.related ?? []).entries()) {
      const other = indicators.data.indicators.find(({ id }) => id === related);
      const place = indicators.place([...path, 'related', j]);
      if (other && !sameQuantity(other.unit, seed.unit)) {
        draft.fault(place, `related: ${other.unit} of ${related} cannot be shown in ${seed.unit}`);
      }
      draft.refer('indicator', `indicator/${related}`, place);
    }
    draft.rows.indicator.push(indicatorRow(seed));
  }
}
