import type { Proposal } from '../../src/reader/proposal/proposal-form.js';

/** What could be read on one page of a town that there is not. */
export const MADE_UP: Proposal = {
  municipality: '122360',
  document: 'second-plan',
  original: { file: 'plan.pdf', sha256: 'a'.repeat(64), pages: 2 },
  text: {
    file: 'second-plan.txt',
    sha256: 'b'.repeat(64),
    lines: 12,
    pages: [
      [1, 1],
      [7, 2],
    ],
  },
  proposedBy: { machine: 'machikurabe reader 0.1.0', on: '2026-11-28' },
  kpis: [
    {
      id: 'p1-1',
      name: '協議会数',
      unit: '団体',
      marked: false,
      certainty: 'CERTAIN',
      against: [],
      facets: [
        {
          facet: 'aggregation',
          value: 'STOCK',
          evidence: [{ page: 1, lines: [2, 2], quote: '年度末時点', reading: 'CERTAIN' }],
        },
      ],
      nearest: [
        { indicator: 'community.autonomy-councils', match: 'CLOSE', because: ['SAME_UNIT'] },
      ],
      evidence: [
        { page: 1, lines: [1, 1], box: [40, 80.5, 60, 9], quote: '協議会数', reading: 'CERTAIN' },
      ],
      observations: [
        {
          measure: 'TARGET',
          year: 2027,
          period: 'POINT_IN_TIME',
          value: 24,
          comparator: 'EQUAL',
          raw: '24団体',
          certainty: 'CERTAIN',
          against: [],
          evidence: [
            { page: 1, lines: [3, 3], quote: '24団体', reading: 'CERTAIN' },
            { page: 1, lines: [4, 4], quote: '令和9年度', field: 'year', reading: 'CERTAIN' },
          ],
        },
      ],
    },
  ],
  questions: [
    {
      id: 'q1-1',
      about: 'p1-1',
      kind: 'OUT_OF_RANGE',
      place: { page: 1, lines: [5, 5], quote: '2400団体' },
      crop: 'crops/q1-1.png',
      readings: [],
    },
  ],
  leftOut: [{ reason: 'BUDGET', place: { page: 2, lines: [8, 8], quote: '1,200千円' } }],
  sisterCities: [],
  plans: [],
};
