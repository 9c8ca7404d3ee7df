import type { IndicatorEntity } from '../../src/db/entities/indicator.entity.js';
import { searchable } from '../../src/lib/fold-name.js';
import { CONCEPTS, SUBJECTS } from './concepts.js';
import { PRINTED, rowsOfTown, type TableRow, type Town } from './town.js';

/** How large a country is made. */
export interface CountrySize {
  /** How many of its towns have plans: the first ones of the list. */
  towns: number;
  /** How many KPIs a plan has. */
  kpis: number;
  seed: number;
}

/** What is not made: the prefectures and municipalities that there are. */
export interface Places {
  prefectures: readonly { code: string; name: string; nameEn: string }[];
  municipalities: readonly (Town & {
    nameKana: string;
    nameEn: string;
    kind: string;
    prefectureCode: string;
    searchText: string;
  })[];
}

/**
 * The rows of a country with plans that nobody wrote, each after those that it refers to. A town's
 * rows are the same in a small country and in a large one.
 */
export function* rowsOfCountry(places: Places, size: CountrySize): Generator<TableRow> {
  const next = new Map<string, number>();
  for (const { table, row } of unplaced(places, size)) {
    if (!('id' in row) || table === 'release') {
      yield { table, row };
      continue;
    }
    const position = next.get(table) ?? 0;
    next.set(table, position + 1);
    yield { table, row: { ...row, position } };
  }
}

function* unplaced({ prefectures, municipalities }: Places, size: CountrySize) {
  const { towns, kpis, seed } = size;
  const id = `country-${towns}-${kpis}-${seed}`;
  yield { table: 'release', row: { id, name: 'A made country', licence: 'CC0-1.0' } };
  for (const row of prefectures) yield { table: 'prefecture', row: { ...row } };
  for (const { code, ...row } of municipalities) {
    yield { table: 'municipality', row: { id: code, ...row } };
  }
  for (const row of themes(size)) yield { table: 'theme', row };
  for (const { id, name, nameEn, unit, theme, facets } of CONCEPTS.slice(0, kpis)) {
    yield {
      table: 'indicator',
      row: {
        id,
        name,
        nameEn,
        aliases: '[]',
        readings: '[]',
        unit,
        theme,
        definition: `${name}。測るために作った指標で、実在しない。`,
        counted: name,
        countedEn: nameEn,
        facets: JSON.stringify(facets),
        open: false,
        decides: '[]',
        residents: null,
        relatedIds: '[]',
        searchText: searchable(name, nameEn),
      } satisfies Record<Exclude<keyof IndicatorEntity, 'position'>, unknown>,
    };
  }
  for (const town of municipalities.slice(0, towns)) yield* rowsOfTown(town, kpis, seed);
}

function themes({ towns, kpis }: CountrySize): TableRow['row'][] {
  return SUBJECTS.map(([name, id]) => {
    const indicators = CONCEPTS.slice(0, kpis).filter(({ theme }) => theme === id).length;
    const counts = {
      indicators,
      kpis: indicators * towns,
      statistics: 0,
      observations: indicators * towns * PRINTED.length,
      policies: 0,
    };
    return { id, name, nameEn: id, counts: JSON.stringify(counts) };
  });
}
