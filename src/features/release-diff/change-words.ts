import type { ChangeKind } from '../../db/diff/change.js';
import type { ChangeCount } from '../../db/diff/page-of-changes.js';
import type { Words } from '../../domain/kind-words.js';
import type { NodeType } from '../../domain/node-id.js';
import type { Language } from '../../domain/vocabulary.js';

const TYPES: Words<NodeType> = {
  Municipality: { JA: '市区町村', EN: 'municipalities' },
  Prefecture: { JA: '都道府県', EN: 'prefectures' },
  Country: { JA: '国', EN: 'countries' },
  MunicipalityPlace: { JA: '地名', EN: 'places' },
  SourceDocument: { JA: '文書', EN: 'documents' },
  Plan: { JA: '計画', EN: 'plans' },
  Policy: { JA: '施策', EN: 'policies' },
  Kpi: { JA: 'KPI', EN: 'KPIs' },
  Observation: { JA: '数値', EN: 'figures' },
  StatisticSeries: { JA: '統計の系列', EN: 'series of statistics' },
  Discrepancy: { JA: '食い違い', EN: 'discrepancies' },
  Correction: { JA: '訂正', EN: 'corrections' },
  Partnership: { JA: '連携', EN: 'partnerships' },
  SisterCity: { JA: '姉妹都市', EN: 'sister cities' },
  Indicator: { JA: '指標', EN: 'indicators' },
  DefinitionSource: { JA: '定義のもとの統計', EN: 'statistics of definitions' },
  Theme: { JA: 'テーマ', EN: 'themes' },
};

const KINDS: Words<ChangeKind> = {
  ADDED: { JA: '追加', EN: 'added' },
  REMOVED: { JA: '削除', EN: 'removed' },
  REVISED: { JA: '改訂', EN: 'revised' },
  REFLAGGED: { JA: '扱いの変更', EN: 'to be taken otherwise' },
};

/** Counts of changes in words, those of a type together: 数値 追加 3・改訂 1、訂正 追加 1. */
export function tellCounts(counts: readonly ChangeCount[], language: Language): string {
  const types = [...new Set(counts.map(({ type }) => type))];
  return types
    .map((type) => {
      const own = counts.filter((one) => one.type === type);
      const name = TYPES[type][language];
      return language === 'JA'
        ? `${name} ${own.map(({ kind, count }) => `${KINDS[kind].JA} ${count}`).join('・')}`
        : `${name}: ${own.map(({ kind, count }) => `${count} ${KINDS[kind].EN}`).join(', ')}`;
    })
    .join(language === 'JA' ? '、' : '; ');
}
