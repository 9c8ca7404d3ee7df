import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../ingest/run-cli.js';

const readings = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the command read', () => {
  test('prints for each text what is read in it', () => {
    const { status, stdout } = runCli(['read', '△1,200千円（R5.4.1現在）', '集計中']);
    expect(readings(stdout)).toEqual([
      {
        text: '△1,200千円（R5.4.1現在）',
        quantities: [{ value: -1200, decimals: 0, unit: '千円', comparator: 'EQUAL' }],
        years: [2023],
        date: '2023-04-01',
        absence: null,
        cell: { kind: 'FIGURE', value: -1200, unit: '千円', comparator: 'EQUAL' },
      },
      {
        text: '集計中',
        quantities: [],
        years: [],
        date: null,
        absence: { mark: '集計中', reasons: ['NOT_PRINTED', 'AFTER_DOCUMENT'] },
        cell: { kind: 'ABSENCE', mark: '集計中', reasons: ['NOT_PRINTED', 'AFTER_DOCUMENT'] },
      },
    ]);
    expect(status).toBe(0);
  });

  test('says why a cell is not read', () => {
    const [{ cell }] = readings(runCli(['read', '±5％']).stdout);
    expect(cell).toEqual({ kind: 'REFUSED', reason: '± gives a tolerance' });
  });

  test('reads a text that begins with a hyphen behind --', () => {
    const [{ quantities }] = readings(runCli(['read', '--', '-5人']).stdout);
    expect(quantities).toEqual([{ value: -5, decimals: 0, unit: '人', comparator: 'EQUAL' }]);
  });

  test('reads each line of the standard input for -', () => {
    const { stdout } = spawnSync(process.execPath, ['dist/src/cli/cli.js', 'read', '-'], {
      input: '5件\n令和5年度\n',
      encoding: 'utf8',
    });
    expect(readings(stdout).map(({ text, years }) => [text, years])).toEqual([
      ['5件', []],
      ['令和5年度', [2023]],
    ]);
  });

  test('exits 2 and shows its usage where no text is given', () => {
    const { status, stderr } = runCli(['read']);
    expect(stderr).toMatch(/read takes at least one text\.\nread TEXT/);
    expect(status).toBe(2);
  });
});
