import { DefinitionSourceEntity } from '../../db/entities/definition-source.entity.js';
import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import { ThemeEntity } from '../../db/entities/theme.entity.js';
import { Deciding, MatchLevel, Residents } from '../../domain/definition-vocabulary.js';
import { Direction, MissingReason, Reading } from '../../domain/vocabulary.js';
import { FACET_COLUMNS } from './facet-columns.js';
import { may, must, recordTable } from './record-table.js';
import type { Table } from './table.js';

/** What is counted: concepts with their themes, and the series that they join. */
export const CONCEPT_TABLES: readonly Table[] = [
  recordTable({
    name: 'themes',
    of: 'Theme',
    rowsOf: ThemeEntity,
    columns: [
      must('id', 'text', 'Theme.id'),
      must('name', 'text', 'Theme.name'),
      must('name_en', 'text', 'Theme.nameEn'),
    ],
  }),
  recordTable({
    name: 'indicators',
    of: 'Indicator',
    rowsOf: IndicatorEntity,
    columns: [
      must('id', 'text', 'Indicator.id'),
      must('name', 'text', 'Indicator.name'),
      must('name_en', 'text', 'Indicator.nameEn'),
      must('theme_id', 'text', 'Theme.id', { from: ({ theme }) => theme }),
      must('unit', 'text', 'Indicator.unit'),
      must('definition', 'text', 'Indicator.definition'),
      must('counted', 'text', 'Indicator.counted'),
      must('counted_en', 'text', 'Indicator.countedEn'),
      must('open', 'boolean', 'Indicator.open'),
      must('decides', 'list', 'Indicator.decides', { words: Deciding }),
      may('residents', 'text', 'Indicator.residents', { words: Residents }),
      must('aliases', 'list', 'Indicator.aliases'),
      must('readings', 'list', 'Indicator.readings'),
      ...FACET_COLUMNS,
    ],
  }),
  recordTable({
    name: 'definition_sources',
    of: 'DefinitionSource',
    rowsOf: DefinitionSourceEntity,
    columns: [
      must('id', 'text', 'DefinitionSource.id'),
      must('name', 'text', 'DefinitionSource.name'),
      must('name_en', 'text', 'DefinitionSource.nameEn'),
      must('publisher', 'text', 'DefinitionSource.publisher'),
      must('definition', 'text', 'DefinitionSource.definition'),
      must('definition_en', 'text', 'DefinitionSource.definitionEn'),
    ],
  }),
  recordTable({
    name: 'kpis',
    of: 'Kpi',
    rowsOf: KpiEntity,
    isLong: true,
    columns: [
      must('id', 'text', 'Kpi.id'),
      must('municipality_code', 'text', 'Municipality.code', { bounds: true }),
      must('plan_id', 'text', 'Plan.id'),
      may('policy_id', 'text', 'Policy.id'),
      must('name', 'text', 'Kpi.name'),
      may('name_en', 'text', 'Kpi.nameEn'),
      may('definition', 'text', 'Kpi.definition'),
      must('unit', 'text', 'Kpi.unit'),
      may('direction', 'text', 'Kpi.direction', { words: Direction }),
      may('direction_reading', 'text', 'Kpi.directionReading', { words: Reading }),
      may('measured_by', 'text', 'Kpi.measuredBy'),
      must('is_marked_kpi', 'boolean', 'Kpi.isMarkedKpi'),
      must('indicator_id', 'text', 'Indicator.id', { bounds: true }),
      must('match', 'text', 'Kpi.match', { words: MatchLevel }),
      ...FACET_COLUMNS,
    ],
  }),
  recordTable({
    name: 'reported_progress',
    of: 'ReportedProgress',
    rowsOf: ReportedProgressEntity,
    key: [],
    columns: [
      must('kpi_id', 'text', 'Kpi.id'),
      may('year', 'integer', 'ReportedProgress.year'),
      may('value', 'number', 'ReportedProgress.value'),
      must('raw', 'text', 'ReportedProgress.raw'),
      may('missing', 'text', 'ReportedProgress.missing', { words: MissingReason }),
    ],
  }),
  recordTable({
    name: 'statistic_series',
    of: 'StatisticSeries',
    rowsOf: StatisticSeriesEntity,
    isLong: true,
    columns: [
      must('id', 'text', 'StatisticSeries.id'),
      must('municipality_code', 'text', 'Municipality.code', { bounds: true }),
      must('indicator_id', 'text', 'Indicator.id', { bounds: true }),
      must('label', 'text', 'StatisticSeries.label'),
      must('publisher', 'text', 'StatisticSeries.publisher'),
      must('dataset', 'text', 'StatisticSeries.dataset'),
      may('dataset_en', 'text', 'StatisticSeries.datasetEn'),
      must('match', 'text', 'StatisticSeries.match', { words: MatchLevel }),
      ...FACET_COLUMNS,
    ],
  }),
];
