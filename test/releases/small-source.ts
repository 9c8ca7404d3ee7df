import type { Facets } from '../../src/domain/facets.js';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { sourceOfSeeds } from '../../src/releases/seeds-source.js';
import type {
  HeadRows,
  OfficialFigure,
  ReleaseSource,
  SeriesRows,
  TownRows,
} from '../../src/releases/source.js';
import { FROZEN } from '../frozen-seeds.js';

/** A source whose parts a test may change. */
export interface Parts {
  head: HeadRows;
  series: (Omit<SeriesRows, 'figures'> & { figures: OfficialFigure[] })[];
  towns: TownRows[];
}

const { rows } = loadSeeds(FROZEN);

/** The frozen seeds. */
export function wholeParts(): Parts {
  const { head, statistics, towns } = sourceOfSeeds(rows, 'frozen');
  return {
    head: structuredClone(head()),
    series: [...statistics()].map(({ figures, ...series }) =>
      structuredClone({ ...series, figures: [...figures] }),
    ),
    towns: structuredClone([...towns()]),
  };
}

/** The same with the municipalities alone that they say something of. */
export function frozenParts(): Parts {
  const parts = wholeParts();
  const used = new Set(
    parts.towns.flatMap(({ municipalityCode, partnershipMunicipality, sisterCity }) => [
      municipalityCode,
      ...partnershipMunicipality.map((row) => row.municipalityCode),
      ...sisterCity.flatMap(({ partnerCode }) => partnerCode ?? []),
    ]),
  );
  const { municipality, place } = parts.head;
  parts.head.municipality = municipality.filter(({ id }) => used.has(id));
  parts.head.place = place.filter(({ municipalityCode }) => used.has(municipalityCode));
  return parts;
}

export const sourceOf = ({ head, series, towns }: Parts): ReleaseSource => ({
  ...{ name: 'parts', licence: 'CC0-1.0', inputs: 'parts' },
  head: () => head,
  statistics: () => series,
  towns: () => towns,
});

/** A series whose figures have their evidence by rule: of two towns, a figure without a year last. */
export function ruledSeries(parts: Parts): Parts['series'][number] {
  const [document] = parts.head.sourceDocument;
  const [indicator] = parts.head.indicator;
  const facets = indicator?.facets as Facets;
  const documentId = document?.id ?? '';
  const figure = (municipalityCode: string, year: number | null, value: number, row: number) => ({
    ...{ municipalityCode, year, value, row },
  });
  return {
    ...{ id: 'ruled', indicatorId: indicator?.id ?? '', label: '見本', publisher: '見本省' },
    ...{
      dataset: '見本調査',
      datasetEn: null,
      match: 'EXACT',
      facets,
      unit: indicator?.unit ?? '',
      periodType: facets.period,
    },
    documents: [
      { year: 2020, documentId, sheet: '第1表', columnHead: '総数' },
      { year: 2021, documentId, sheet: null, columnHead: null },
      { year: null, documentId, sheet: '付"表', columnHead: null },
    ],
    figures: [
      figure('122360', 2020, 12, 7),
      { ...figure('122360', 2021, 13.5, 7), raw: '13.50' },
      figure('462012', 2020, 4, 9),
      figure('462012', null, 5, 9),
    ],
  };
}
