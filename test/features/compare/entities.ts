import type { IndicatorEntity } from '../../../src/db/entities/indicator.entity.js';
import type { KpiEntity } from '../../../src/db/entities/kpi.entity.js';
import type { MunicipalityEntity } from '../../../src/db/entities/municipality.entity.js';
import type { ObservationEntity } from '../../../src/db/entities/observation.entity.js';
import type { SourceDocumentEntity } from '../../../src/db/entities/source-document.entity.js';
import type { StatisticSeriesEntity } from '../../../src/db/entities/statistic-series.entity.js';
import type { PrintedFigure } from '../../../src/db/memory/shelf.js';
import type { Measurer } from '../../../src/domain/definition-vocabulary.js';
import { type Facets, UNPRINTED } from '../../../src/domain/facets.js';
import type { Series } from '../../../src/features/compare/lay-grid.js';

/** Small rows made by hand: the given fields, and the dullest value in all others. */

const yenPerYear = (measurer: Measurer): Facets => ({
  ...UNPRINTED,
  countUnit: 'YEN',
  aggregation: 'FLOW',
  period: 'FISCAL_YEAR',
  scope: 'ALL',
  measurer,
});

export const furusato: IndicatorEntity = {
  id: 'furusato-nozei.amount',
  position: 0,
  name: 'ふるさと納税受入額',
  nameEn: 'Furusato nozei received',
  aliases: [],
  readings: [],
  unit: '千円',
  theme: 'finance',
  definition: '',
  counted: 'ふるさと納税',
  countedEn: 'hometown tax',
  facets: yenPerYear('UNSPECIFIED'),
  open: false,
  decides: [],
  residents: null,
  relatedIds: [],
  searchText: '',
};

export const katori: MunicipalityEntity = {
  id: '122360',
  position: 0,
  name: '香取市',
  nameKana: 'かとりし',
  nameEn: 'Katori',
  kind: 'CITY',
  prefectureCode: '12',
  searchText: '',
};

export const kpi: KpiEntity = {
  id: 'katori/kpi/furusato',
  position: 0,
  municipalityCode: katori.id,
  planId: 'katori/plan/late',
  policyId: null,
  name: 'ふるさと応援寄附金',
  nameEn: null,
  definition: null,
  unit: '千円',
  direction: null,
  directionReading: null,
  measuredBy: null,
  isMarkedKpi: false,
  indicatorId: furusato.id,
  hasTarget: true,
  hasActual: true,
  targetState: 'OPEN',
  reachedReason: 'NO_ACTUAL',
  targetMissing: 'AFTER_DOCUMENT',
  targetYear: null,
  match: 'CLOSE',
  facets: yenPerYear('MUNICIPALITY'),
  searchText: '',
};

export const statistic: StatisticSeriesEntity = {
  id: 'statistic/furusato/122360',
  position: 0,
  municipalityCode: katori.id,
  indicatorId: furusato.id,
  label: 'ふるさと納税受入額',
  publisher: '総務省',
  dataset: 'ふるさと納税に関する現況調査',
  datasetEn: 'Survey on the current state of hometown tax',
  match: 'EXACT',
  facets: yenPerYear('GOVERNMENT'),
};

export const observation = (
  given: Partial<ObservationEntity & PrintedFigure>,
): ObservationEntity & PrintedFigure => ({
  documents: [],
  id: `${given.measure}/${given.year}`,
  position: 0,
  municipalityCode: katori.id,
  kpiId: kpi.id,
  statisticId: null,
  indicatorId: furusato.id,
  measure: 'TARGET',
  year: 2023,
  periodType: 'FISCAL_YEAR',
  date: null,
  value: null,
  valueTo: null,
  comparator: 'EQUAL',
  unit: '千円',
  raw: '',
  missing: null,
  wanted: null,
  obsStatus: 'A',
  note: null,
  ...given,
});

export const document = (given: Partial<SourceDocumentEntity> = {}): SourceDocumentEntity => ({
  id: 'katori/document/late',
  position: 0,
  municipalityCode: katori.id,
  title: '第2次総合計画 後期基本計画',
  titleEn: 'Second comprehensive plan, late basic plan',
  publisher: '香取市',
  file: 'plan.txt',
  date: null,
  dateNote: null,
  extent: 'EXCERPT',
  extentNote: '大綱6だけ',
  extentNoteEn: 'chapter 6 only',
  sha256: null,
  licence: null,
  url: null,
  obtainedFrom: null,
  retrieved: null,
  urlGap: 'NOT_KNOWN',
  licenceGap: 'NOT_STATED',
  retrievedGap: 'NOT_RECORDED',
  pagesGap: 'NOT_PRINTED',
  knownThrough: '2023-03-31',
  searchText: '',
  ...given,
});

/** The table of 香取市: a baseline of 2021, targets for 2023, 2025 and 2027. */
export const planSeries = (given: Partial<Series> = {}): Series => ({
  municipality: katori,
  kpi,
  statistic: null,
  match: 'CLOSE',
  concept: furusato,
  source: null,
  observations: [
    observation({ measure: 'BASELINE', year: 2021, value: 375284, raw: '375,284千円' }),
    observation({ measure: 'TARGET', year: 2023, value: 500000, raw: '500,000千円' }),
    observation({ measure: 'TARGET', year: 2025, value: 750000, raw: '750,000千円' }),
    observation({ measure: 'TARGET', year: 2027, value: 1000000, raw: '1,000,000千円' }),
  ],
  documents: [document()],
  ...given,
});

/** The ministry's count, in 円. */
export const officialSeries = (given: Partial<Series> = {}): Series => ({
  municipality: katori,
  kpi: null,
  statistic: { ...statistic, series: { id: 'survey' } },
  match: 'EXACT',
  concept: furusato,
  source: null,
  observations: [
    observation({ measure: 'ACTUAL', year: 2021, value: 364561325, unit: '円' }),
    observation({ measure: 'ACTUAL', year: 2023, value: 760582000, unit: '円' }),
  ],
  documents: [document({ id: 'survey', publisher: '総務省', knownThrough: '2024-03-31' })],
  ...given,
});

/** A town whose documents print no such figure. */
export const emptySeries = (given: Partial<Series> = {}): Series => ({
  municipality: katori,
  kpi: null,
  statistic: null,
  match: null,
  concept: furusato,
  source: null,
  observations: [],
  documents: [document()],
  ...given,
});
