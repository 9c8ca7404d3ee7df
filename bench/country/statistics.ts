import type { Facets } from '../../src/domain/facets.js';
import { UNPRINTED } from '../../src/domain/facets.js';
import { searchable } from '../../src/lib/fold-name.js';
import type { HeadRows, OfficialFigure, SeriesRows } from '../../src/releases/source.js';
import { seeded } from '../../test/random.js';
import { type Concept, SUBJECTS } from './concepts.js';
import { MADE_DOCUMENT } from './document.js';
import type { Town } from './town.js';

/** The years that each series has a figure of. */
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
/** A workbook for each year holds so many series, a sheet for each. */
const SERIES_OF_WORKBOOK = 15;
const FIRST_ROW = 6;
const PUBLISHER = '架空統計局';
const SUPPRESSED_PER_MILLE = 4;
const NOT_PRINTED_PER_MILLE = 6;
/** Every so many series count in another way from this year on. */
const EVERY_BROKEN = 20;
const BREAK_YEAR = 2020;

const SUPPRESSED = { raw: 'X', missing: 'SUPPRESSED', obsStatus: 'Q' } as const;
const NOT_PRINTED = { raw: '-', missing: 'NOT_PRINTED', obsStatus: 'O' } as const;

const FACETS: Facets = {
  ...UNPRINTED,
  countUnit: 'PERSON',
  aggregation: 'STOCK',
  period: 'CALENDAR_YEAR',
  scope: 'ALL',
  measurer: 'GOVERNMENT',
  method: 'FULL_COUNT',
};

/** What each of the series measures: an indicator of its own. */
export function measured(series: number): Concept[] {
  return Array.from({ length: series }, (_, i) => {
    const [word, theme] = SUBJECTS[i % SUBJECTS.length] as (typeof SUBJECTS)[number];
    return {
      id: `country.statistic.${i + 1}`,
      name: `${word}人口${i + 1}`,
      nameEn: `${theme} population ${i + 1}`,
      ...{ unit: '人', theme, facets: FACETS, magnitude: 500 + ((i * 37) % 50) * 100 },
    };
  });
}

const workbookOf = (series: number) => Math.floor(series / SERIES_OF_WORKBOOK) + 1;
const documentId = (workbook: number, year: number) => `country-statistics/${workbook}/${year}`;

/** The workbooks, of no town. */
export function statisticDocuments(series: number): HeadRows['sourceDocument'] {
  const workbooks = series === 0 ? 0 : workbookOf(series - 1);
  return Array.from({ length: workbooks }, (_, i) => i + 1).flatMap((workbook) =>
    YEARS.map((year) => {
      const title = `架空統計年報 ${year}年 第${workbook}巻`;
      const day = `${year}-12-31`;
      return {
        ...MADE_DOCUMENT,
        ...{ id: documentId(workbook, year), municipalityCode: null, title },
        ...{ publisher: PUBLISHER, date: day, knownThrough: day, searchText: searchable(title) },
      };
    }),
  );
}

/** Each series with the figures of all towns, by town and year. */
export function* statistics(
  towns: readonly Town[],
  series: number,
  seed: number,
): Generator<SeriesRows> {
  for (const [i, { id, name, magnitude }] of measured(series).entries()) {
    yield {
      id: `country.${i + 1}`,
      indicatorId: id,
      label: name,
      publisher: PUBLISHER,
      dataset: `第${workbookOf(i)}巻`,
      datasetEn: null,
      match: 'EXACT',
      facets: FACETS,
      unit: '人',
      periodType: 'CALENDAR_YEAR',
      documents: YEARS.map((year) => ({
        ...{ year, documentId: documentId(workbookOf(i), year) },
        ...{ sheet: `第${i + 1}表`, columnHead: name },
      })),
      figures: figuresOf(towns, { number: i, magnitude, seed }),
    };
  }
}

function* figuresOf(
  towns: readonly Town[],
  { number, magnitude, seed }: { number: number; magnitude: number; seed: number },
): Generator<OfficialFigure> {
  const isBroken = number % EVERY_BROKEN === 0;
  for (const [row, { code }] of towns.entries()) {
    const { integer } = seeded(seed ^ Math.imul(Number(code), number + 1));
    const size = integer(2, 600) / 10;
    for (const year of YEARS) {
      const lot = integer(1, 1000);
      const place = { municipalityCode: code, year, row: row + FIRST_ROW };
      if (lot <= SUPPRESSED_PER_MILLE + NOT_PRINTED_PER_MILLE) {
        yield {
          ...place,
          value: null,
          ...(lot <= SUPPRESSED_PER_MILLE ? SUPPRESSED : NOT_PRINTED),
        };
      } else {
        const value = Math.round(magnitude * size * (1 + ((year - 2015) * integer(-10, 12)) / 500));
        const obsStatus = isBroken && year === BREAK_YEAR ? 'B' : 'A';
        yield { municipalityCode: code, year, row: place.row, value, obsStatus };
      }
    }
  }
}
