import { rateUnit } from '../../domain/rate-unit.js';
import { searchable } from '../../lib/fold-name.js';
import type { IndicatorSeed } from '../schemas/indicators.js';
import type { Rows } from './rows.js';

/** A concept as it is stored. */
export const indicatorRow = (seed: IndicatorSeed): Rows['indicator'][number] => ({
  id: seed.id,
  name: seed.name,
  nameEn: seed.nameEn,
  aliases: seed.aliases,
  readings: seed.readings,
  unit: rateUnit(seed.unit, seed.facets),
  theme: seed.theme,
  definition: seed.definition,
  counted: seed.counted,
  countedEn: seed.countedEn,
  facets: seed.facets,
  open: seed.open,
  decides: seed.decides,
  residents: seed.residents ?? null,
  relatedIds: seed.related ?? [],
  searchText: searchable(seed.name, seed.nameEn, ...seed.aliases, ...seed.readings),
});
