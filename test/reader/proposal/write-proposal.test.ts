import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../../src/ingest/problems.js';
import { readProposal } from '../../../src/reader/proposal/read-proposal.js';
import { proposalYaml } from '../../../src/reader/proposal/write-proposal.js';
import { MADE_UP } from '../made-up-proposal.js';

const yaml = proposalYaml(MADE_UP, '../kpis.proposed.schema.json');
const lines = yaml.split('\n');

function read(text: string) {
  const problems: Problem[] = [];
  const file = readProposal('kpis.proposed.yaml', text, problems);
  return { data: file?.data, messages: problems.map(({ line, message }) => `${line} ${message}`) };
}

describe('a proposal', () => {
  test('is read as it was written', () => {
    expect(read(yaml)).toEqual({ data: MADE_UP, messages: [] });
  });

  test('is written as the seeds are: a figure, an evidence, a facet in one line each', () => {
    expect(lines[0]).toBe('# yaml-language-server: $schema=../kpis.proposed.schema.json');
    expect(lines).toContain(
      '      - { page: 1, lines: [ 1, 1 ], box: [ 40, 80.5, 60, 9 ], quote: 協議会数 }',
    );
    expect(lines).toContain(
      '      - { measure: TARGET, year: 2027, period: POINT_IN_TIME, value: 24, raw: 24団体, certainty: CERTAIN, evidence: [ { page: 1, lines: [ 3, 3 ], quote: 24団体 }, { page: 1, lines: [ 4, 4 ], quote: 令和9年度, field: year } ] }',
    );
  });

  test('keeps digits that stand in quotes, codes and marks apart from numbers', () => {
    expect(lines).toContain("municipality: '122360'");
    const [kpi] = MADE_UP.kpis;
    const [observation] = kpi?.observations ?? [];
    if (!kpi || !observation) throw new Error('the made-up proposal has a figure');
    const bare = { ...observation, raw: '24', note: '- ' };
    const written = proposalYaml({ ...MADE_UP, kpis: [{ ...kpi, observations: [bare] }] }, 'x');
    expect(read(written).data?.kpis[0]?.observations[0]).toEqual(bare);
  });

  test('says where it is not in its form', () => {
    const wrong = yaml
      .replace('value: 24,', 'value: 24団体,')
      .replace('kind: OUT_OF_RANGE', 'kind: ODD');
    expect(read(wrong).messages).toEqual([
      expect.stringMatching(/^\d+ value: must be a number/),
      expect.stringMatching(/^\d+ kind: /),
    ]);
  });
});
