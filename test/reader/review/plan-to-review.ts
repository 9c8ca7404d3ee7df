import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProposedKpi } from '../../../src/reader/proposal/kpi-form.js';
import type { Proposal } from '../../../src/reader/proposal/proposal-form.js';
import { proposalYaml } from '../../../src/reader/proposal/write-proposal.js';

/** A made-up plan of two pages, a line each. */
const TEXT = `第2次総合計画
計画期間 令和5年度～令和9年度
移住者数
人
令和4年度
12人
令和9年度
20人
各年度に移住した人の数
見学者数
人
R4
1,200人
R9
2,000人
12000人
予算額 450千円
支援金の額 30千円
R8
`;
export const hash = (text: string) => createHash('sha256').update(text).digest('hex');

type Quote = { line: number; quote: string; field?: string };
export const quoted = ({ line, quote, field }: Quote, page = 1) => ({
  ...{ page, lines: [line, line] as [number, number], quote, reading: 'CERTAIN' as const },
  ...(field ? { field } : {}),
});

function observation(
  measure: 'BASELINE' | 'TARGET',
  year: number,
  value: number,
  [at, ofYear]: [Quote, Quote],
): ProposedKpi['observations'][number] {
  return {
    ...{ measure, year, period: 'FISCAL_YEAR', value, comparator: 'EQUAL', raw: at.quote },
    ...{ certainty: 'CERTAIN', against: [] },
    evidence: [quoted(at), quoted({ ...ofYear, field: 'year' })],
  };
}

const kpi = (
  id: string,
  [name, unit]: [Quote, Quote],
  observations: ProposedKpi['observations'],
): ProposedKpi => ({
  ...{ id, name: name.quote, unit: unit.quote, marked: false, certainty: 'CERTAIN', against: [] },
  ...{ facets: [], nearest: [], observations },
  evidence: [quoted(name), quoted({ ...unit, field: 'unit' })],
});

/** What a machine could have read in it: one indicator right, one with its name cut, one figure that is none. */
const PROPOSAL: Proposal = {
  ...{ municipality: '122360', document: 'second-plan' },
  original: { file: 'plan.txt', sha256: hash(TEXT), pages: 2 },
  text: {
    file: 'plan.txt',
    sha256: hash(TEXT),
    lines: 20,
    pages: [
      [1, 1],
      [17, 2],
    ],
  },
  proposedBy: { machine: 'machikurabe reader 0.1.0', on: '2026-11-28' },
  kpis: [
    {
      ...kpi(
        'p1-1',
        [
          { line: 3, quote: '移住者数' },
          { line: 4, quote: '人' },
        ],
        [
          observation('BASELINE', 2022, 12, [
            { line: 6, quote: '12人' },
            { line: 5, quote: '令和4年度' },
          ]),
          observation('TARGET', 2027, 20, [
            { line: 8, quote: '20人' },
            { line: 7, quote: '令和9年度' },
          ]),
        ],
      ),
      definition: '各年度に移住した人の数',
      facets: [
        {
          facet: 'aggregation',
          value: 'FLOW',
          evidence: [quoted({ line: 9, quote: '各年度に移住した人の数' })],
        },
      ],
      nearest: [{ indicator: 'settlers', match: 'EXACT', because: ['SAME_NAME'] }],
      evidence: [
        quoted({ line: 3, quote: '移住者数' }),
        quoted({ line: 4, quote: '人', field: 'unit' }),
        quoted({ line: 9, quote: '各年度に移住した人の数', field: 'definition' }),
      ],
    },
    {
      ...kpi(
        'p1-2',
        [
          { line: 10, quote: '学者数' },
          { line: 11, quote: '人' },
        ],
        [
          observation('BASELINE', 2022, 1200, [
            { line: 13, quote: '1,200人' },
            { line: 12, quote: 'R4' },
          ]),
          observation('TARGET', 2022, 2000, [
            { line: 15, quote: '2,000人' },
            { line: 12, quote: 'R4' },
          ]),
        ],
      ),
      certainty: 'LIKELY',
      against: [{ kind: 'NAME_UNSURE', places: [quoted({ line: 10, quote: '学者数' })] }],
    },
  ],
  questions: [
    {
      ...{ id: 'q1-1', about: 'p1-2', kind: 'OUT_OF_RANGE', readings: [] },
      place: { page: 1, lines: [16, 16], quote: '12000人' },
    },
  ],
  leftOut: [{ reason: 'BUDGET', place: { page: 2, lines: [18, 18], quote: '支援金の額 30千円' } }],
  ...{ sisterCities: [], plans: [] },
};

/** A folder with the proposal and its text, and seeds that know nothing of the town yet. */
export const planToReview = () => folderToReview(TEXT, PROPOSAL);

/** A folder with a proposal and its text, plan.txt, and seeds that know nothing of the town yet. */
export function folderToReview(text: string, proposal: Proposal) {
  const folder = mkdtempSync(join(tmpdir(), 'machikurabe-reviewed-'));
  const path = join(folder, 'kpis.proposed.yaml');
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  cpSync('test/fixtures/seeds-minimal', seeds, { recursive: true });
  writeFileSync(join(folder, 'plan.txt'), text);
  writeFileSync(path, proposalYaml(proposal, 'kpis.proposed.schema.json'));
  return { folder, path, seeds };
}
