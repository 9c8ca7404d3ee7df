import { declareTexts, type TextTable } from '../lib/texts.js';
import type { ChangeKind, RecordType } from '../queries/vocabulary.js';

export const changeKinds: TextTable<Record<ChangeKind, string>> = declareTexts({
  ADDED: { ja: '追加', en: 'added' },
  REMOVED: { ja: '削除', en: 'removed' },
  REVISED: { ja: '改訂', en: 'revised' },
  REFLAGGED: { ja: '扱いの変更', en: 'to be taken otherwise' },
});

export const recordTypes: TextTable<Record<RecordType, string>> = declareTexts({
  Observation: { ja: '数値', en: 'figure' },
  Kpi: { ja: 'KPI', en: 'KPI' },
  Plan: { ja: '計画', en: 'plan' },
  Policy: { ja: '施策', en: 'policy' },
  Partnership: { ja: '連携', en: 'partnership' },
  SisterCity: { ja: '姉妹都市', en: 'sister city' },
  SourceDocument: { ja: '文書', en: 'document' },
  StatisticSeries: { ja: '統計の系列', en: 'series of statistics' },
  Indicator: { ja: '指標', en: 'indicator' },
  Theme: { ja: 'テーマ', en: 'theme' },
  DefinitionSource: { ja: '定義のもとの統計', en: 'statistic of definitions' },
  Correction: { ja: '訂正', en: 'correction' },
  Discrepancy: { ja: '食い違い', en: 'discrepancy' },
  Municipality: { ja: '市区町村', en: 'municipality' },
  MunicipalityPlace: { ja: '地名', en: 'place' },
  Prefecture: { ja: '都道府県', en: 'prefecture' },
  Country: { ja: '国', en: 'country' },
});
