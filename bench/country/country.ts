import { searchable } from '../../src/lib/fold-name.js';
import type { HeadRows, ReleaseSource } from '../../src/releases/source.js';
import { type Concept, concepts, SUBJECTS } from './concepts.js';
import { MADE_DOCUMENT } from './document.js';
import { measured, statisticDocuments, statistics } from './statistics.js';
import { rowsOfTown, type Town } from './town.js';

/** How large a country is made. */
export interface CountrySize {
  /** How many of its towns have plans: the first ones of the list. */
  towns: number;
  /** How many KPIs a plan has. */
  kpis: number;
  /** How many series of official statistics there are, of all towns with plans. */
  series: number;
  seed: number;
}

/** What is not made: the prefectures and municipalities that there are. */
export interface Places {
  prefectures: readonly { code: string; name: string; nameEn: string }[];
  municipalities: readonly (Town & {
    nameKana: string;
    nameEn: string;
    kind: 'CITY' | 'TOWN' | 'VILLAGE' | 'SPECIAL_WARD';
    prefectureCode: string;
    searchText: string;
  })[];
}

/**
 * A country with plans that nobody wrote and statistics that nobody gathered, made as it is read. A town's rows
 * are the same in a small country and in a large one. `inputs` says of what it is made.
 */
export function countrySource(places: Places, size: CountrySize, inputs: string): ReleaseSource {
  const { kpis, series, seed } = size;
  const planned = concepts(kpis);
  const towns = inOrder(places.municipalities.slice(0, size.towns));
  return {
    name: 'A made country',
    licence: 'CC0-1.0',
    inputs,
    head: () => headOf(places, [...planned, ...measured(series)], statisticDocuments(series)),
    statistics: () => statistics(towns, series, seed),
    *towns() {
      for (const town of towns) yield rowsOfTown(town, planned, seed);
    },
  };
}

const inOrder = <T extends Town>(towns: readonly T[]): T[] =>
  [...towns].sort((a, b) => (a.code < b.code ? -1 : 1));

function headOf(
  { prefectures, municipalities }: Places,
  all: readonly Concept[],
  documents: HeadRows['sourceDocument'],
): HeadRows {
  return {
    prefecture: [...prefectures],
    municipality: inOrder(municipalities).map(({ code, ...row }) => ({ id: code, ...row })),
    place: [],
    sourceDocument: documents.map((row) => ({ ...MADE_DOCUMENT, ...row })),
    definitionSource: [],
    theme: SUBJECTS.map(([name, id]) => ({ id, name, nameEn: id })),
    indicator: all.map(indicatorOf),
    country: [],
    correction: [],
  };
}

const indicatorOf = ({ id, name, nameEn, unit, theme, facets }: Concept) => ({
  ...{ id, name, nameEn, aliases: [], readings: [], unit, theme },
  definition: `${name}。測るために作った指標で、実在しない。`,
  ...{ counted: name, countedEn: nameEn, facets, open: false, decides: [], residents: null },
  ...{ relatedIds: [], searchText: searchable(name, nameEn) },
});
