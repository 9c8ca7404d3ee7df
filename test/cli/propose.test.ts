import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Problem } from '../../src/ingest/problems.js';
import { readProposal } from '../../src/reader/proposal/read-proposal.js';
import { runCli } from '../ingest/run-cli.js';
import { fileOf, smallPdf, textAt } from '../reader/pdf/small-pdf.js';

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'machikurabe-propose-')), 'out');
const plan = fileOf(smallPdf([textAt(50, 700, '待機児童数'), '', textAt(50, 700, '第二章')]));
const propose = (file: string, ...more: string[]) =>
  runCli(['propose', file, '--municipality', '122360', ...more]);

test('a plan becomes its text and a proposal that cites it, with progress', () => {
  const out = newFolder();
  const { status, stdout, stderr } = propose(plan, '--document', 'second-plan', '--out', out);
  expect([status, stderr]).toEqual([0, expect.stringContaining('3 / 3 ページ / pages')]);
  expect(stdout).toContain(`npm run cli -- review ${join(out, 'kpis.proposed.yaml')}`);
  const text = readFileSync(join(out, 'second-plan.txt'));
  expect(text.toString()).toBe('待機児童数\n第二章\n');
  const problems: Problem[] = [];
  const yaml = readFileSync(join(out, 'kpis.proposed.yaml'), 'utf8');
  const proposal = readProposal('kpis.proposed.yaml', yaml, problems)?.data;
  expect(problems).toEqual([]);
  expect(proposal).toMatchObject({
    ...{ municipality: '122360', document: 'second-plan' },
    original: { file: relative(out, plan), sha256: sha256(readFileSync(plan)), pages: 3 },
    text: {
      ...{ file: 'second-plan.txt', sha256: sha256(text), lines: 2 },
      pages: [
        [1, 1],
        [2, 3],
      ],
    },
  });
  expect(readdirSync(out).sort()).toEqual(['kpis.proposed.yaml', 'second-plan.txt']);
});

test('a text is cited by its own lines, and kept byte for byte', () => {
  const out = newFolder();
  const file = join(mkdtempSync(join(tmpdir(), 'machikurabe-propose-')), 'plan-2.txt');
  writeFileSync(file, '第一章\r\n\n待機児童数　０人\n');
  expect(propose(file, '--out', out).status).toBe(0);
  expect(readFileSync(join(out, 'plan-2.txt'), 'utf8')).toBe('第一章\r\n\n待機児童数　０人\n');
});

test('only the pages that are asked for are read', () => {
  const out = newFolder();
  expect(propose(plan, '--pages', '3-', '--out', out).status).toBe(0);
  expect(readFileSync(join(out, 'plan.txt'), 'utf8')).toBe('第二章\n');
});

test('what is used wrongly, or cannot be read, says so and writes nothing', () => {
  const wrongs: [args: string[], status: number, said: string][] = [
    [[plan, '--pages', '9-3'], 2, '--pages must be such as 12'],
    [[plan, '--pages', '2-9'], 1, 'page 9; this file has pages 1 to 3'],
    [[plan, '--document', '第二次'], 2, 'must be lower-case letters'],
    [[plan, '--municipality', '122361'], 2, '122360 香取市'],
    [[plan, '--municipality', '府中市'], 2, '132063 府中市, 342084 府中市'],
    [['no-such-file.pdf'], 2, 'There is no file no-such-file.pdf'],
    [[fileOf(smallPdf(['', '']))], 1, 'PDF_NO_TEXT'],
    [[fileOf(smallPdf(['']).subarray(0, 300))], 1, 'PDF_CUT_OFF'],
  ];
  for (const [args, status, said] of wrongs) {
    const out = newFolder();
    const [file = '', ...more] = args;
    const told = propose(file, '--out', out, ...more);
    expect([args, told.status]).toEqual([args, status]);
    expect(told.stderr).toContain(said);
    expect(existsSync(out)).toBe(false);
  }
});

test('a folder that cannot be made is told before the file is read', () => {
  const { status, stderr } = propose(plan, '--out', join(plan, 'out'));
  expect([status, stderr]).toEqual([1, expect.stringContaining('ENOTDIR')]);
  expect(stderr).not.toContain('ページ / pages');
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
