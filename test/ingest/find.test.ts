import { afterAll, describe, expect, test } from '@jest/globals';
import { asPrinted } from '../../src/ingest/find/as-printed.js';
import { findText } from '../../src/ingest/find/find-text.js';
import type { FolderText } from '../../src/ingest/find/read-folders.js';
import { runCli } from './run-cli.js';
import { MINIMAL, MINIMAL_TEXTS, newFolder, put, removeFolders } from './seeds-folder.js';

afterAll(removeFolders);

const file = (...lines: string[]): FolderText => ({
  path: 'texts/plan.txt',
  sha256: 'ab12',
  documentIds: ['sample/document/plan'],
  lines,
});
const reportOf = (wanted: string, ...lines: string[]) => findText([file(...lines)], wanted).report;

describe('a text', () => {
  test('is found with its document, file, lines and what is printed there, as evidence to paste', () => {
    expect(reportOf('移住者数', '指標', ' 移住者数 12人').split('\n')).toEqual([
      'sample/document/plan  texts/plan.txt',
      '  2: 移住者数 12人',
      '      - { lines: [2, 2], quote: 移住者数 }',
    ]);
  });

  test('is found in any width and over lines, and quoted as it is printed', () => {
    expect(reportOf('23団体が活動する', '２３団', '体が活動', 'する。')).toContain(
      '{ lines: [1, 3], quote: ２３団体が活動する }',
    );
  });

  test('is found over 12 lines and not over 13', () => {
    const letters = [...'あいうえおかきくけこさしす'];
    expect(reportOf(letters.slice(0, 12).join(''), ...letters)).toContain('lines: [1, 12]');
    expect(findText([file(...letters)], letters.join('')).count).toBe(0);
  });

  test('is found everywhere that it stands', () => {
    expect(findText([file('12人', '', '12人と12人', '112人')], '12人').count).toBe(2);
  });

  test('that cuts a figure stands nowhere, and the line is shown', () => {
    const { count, report } = findText([file('受入額 1,200千円')], '200千円');
    expect(count).toBe(0);
    expect(report).toContain(
      '近い行 / Near it:\nsample/document/plan  texts/plan.txt\n  1: 受入額 1,200千円',
    );
  });

  test('that is typed a little off shows the lines that are most like it', () => {
    const { report } = findText(
      [file('人口', 'ふるさと納税受入額', '移住')],
      'ふるさと納税の受入額',
    );
    expect(report).toMatch(/近い行.*\n.*\n {2}2: ふるさと納税受入額$/);
  });

  test('is put in quotes where it could be read as something else', () => {
    expect(reportOf('12', '12')).toContain("quote: '12' }");
    expect(reportOf('目標, 実績', '目標, 実績')).toContain("quote: '目標, 実績' }");
  });
});

test('what is printed keeps a blank between the digits of two lines', () => {
  expect(asPrinted('令和５年\n　12人', '5年12人')).toBe('５年12人');
  expect(asPrinted('H25\n26', '2526')).toBe('25 26');
});

describe('find', () => {
  test('names the document of a text that documents.yaml knows, and the sum of one that it does not', () => {
    const dir = newFolder();
    put(dir, ['new.txt', '', '移住者数\n']);
    put(dir, ['scan.pdf', '', '%PDF-1.7\n']);
    const args = ['--seeds', MINIMAL, '--sources', MINIMAL_TEXTS, '--sources', dir];
    const { status, stdout } = runCli(['find', '移住者数', ...args]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'sample/document/plan  test/fixtures/texts/plan.txt\n  7: 移住者数 12人 20人',
    );
    expect(stdout).toMatch(
      /new\.txt {2}\(どの documents\.yaml にもありません .*sha256: [0-9a-f]{64}\)\n {2}1: 移住者数/,
    );
    expect(stdout).toMatch(/scan\.pdf は本文（テキスト）ではありません .*pdftotext/);
  });

  test('exits 1 where the text stands nowhere, and 2 without a text or a folder', () => {
    expect(runCli(['find', '移住者の数', '--sources', MINIMAL_TEXTS]).status).toBe(1);
    expect(runCli(['find', '--sources', MINIMAL_TEXTS]).status).toBe(2);
    expect(runCli(['find', '移住者数']).status).toBe(2);
  });
});
