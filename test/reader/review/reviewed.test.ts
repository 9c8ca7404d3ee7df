import { expect, it } from '@jest/globals';
import type { ProposedKpi } from '../../../src/reader/proposal/kpi-form.js';
import type { RecordDecision, ReviewedCell } from '../../../src/reader/review/decisions.js';
import { reviewedKpi } from '../../../src/reader/review/reviewed.js';
import { quoted } from './plan-to-review.js';

it('keeps what says the measure of a figure that is corrected, while it is of that measure', () => {
  const kpi: ProposedKpi = {
    ...{ id: 'p1-1', name: '移住者数', unit: '人', marked: false },
    ...{ certainty: 'CERTAIN', against: [], facets: [], nearest: [] },
    evidence: [quoted({ line: 1, quote: '移住者数' })],
    observations: [
      {
        ...{ measure: 'TARGET', year: 2027, period: 'FISCAL_YEAR', value: 20, raw: '20人' },
        ...{ comparator: 'EQUAL', certainty: 'CERTAIN', against: [] },
        evidence: [
          quoted({ line: 3, quote: '20人' }),
          quoted({ line: 2, quote: '令和9年度', field: 'year' }),
          quoted({ line: 2, quote: '目標値', field: 'measure' }),
        ],
      },
    ],
  };
  const fieldsAs = (measure: ReviewedCell['measure']) => {
    const at = { lines: [4, 4] as [number, number], quote: '30人' };
    const cell: ReviewedCell = { measure, value: 30, comparator: 'EQUAL', raw: '30人', at };
    const decision: RecordDecision = {
      ...{ by: '山田', on: '2026-11-28T12:00:00Z', decision: 'ACCEPTED' },
      ...{ words: {}, dropped: [], cells: { 0: cell } },
    };
    const none = { records: {}, answers: {}, sisterCities: {}, plans: {}, indicators: [] };
    const review = { proposal: '', text: '', ...none };
    const [one] = reviewedKpi('p1-1', kpi, decision, review)?.observations ?? [];
    return one?.evidence.map(({ quote, field }) => [quote, field]);
  };
  expect(fieldsAs('TARGET')).toEqual([
    ['30人', undefined],
    ['目標値', 'measure'],
  ]);
  expect(fieldsAs('BASELINE')).toEqual([['30人', undefined]]);
});
