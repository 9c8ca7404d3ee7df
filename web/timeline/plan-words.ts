import { declareTexts, type TextTable } from '../lib/texts.js';
import type { PlanKind, PlanStatus } from '../queries/vocabulary.js';

export const planKinds: TextTable<Record<PlanKind, string>> = declareTexts({
  COMPREHENSIVE_PLAN: { ja: '総合計画', en: 'comprehensive plan' },
  BASIC_PLAN: { ja: '基本計画', en: 'basic plan' },
  COMPREHENSIVE_STRATEGY: { ja: '総合戦略', en: 'comprehensive strategy' },
  IMPLEMENTATION_PLAN: { ja: '実施計画', en: 'implementation plan' },
  ACTION_PLAN: { ja: '行動計画', en: 'action plan' },
  SECTORAL_PLAN: { ja: '個別計画', en: 'plan of one field' },
  GUIDELINE: { ja: '指針・方針', en: 'guideline' },
  VISION: { ja: 'ビジョン', en: 'vision' },
  ORDINANCE: { ja: '条例', en: 'ordinance' },
  EVALUATION: { ja: '評価・推計', en: 'evaluation or projection' },
  OTHER: { ja: 'その他', en: 'other' },
});

/** As of the document that names the plan. */
export const planStatuses: TextTable<Record<PlanStatus, string>> = declareTexts({
  EXISTING: { ja: 'あるもの', en: 'In force or published' },
  PLANNED: { ja: 'これから作るもの', en: 'Yet to be written' },
  UNDER_REVIEW: { ja: '見直すもの', en: 'Being revised' },
  UNKNOWN: { ja: '状態が書かれていないもの', en: 'State not said' },
});
