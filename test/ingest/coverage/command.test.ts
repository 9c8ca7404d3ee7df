import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runCli, startCli } from '../run-cli.js';
import {
  type Edit,
  MINIMAL,
  MINIMAL_TEXTS,
  newFolder,
  removeFolders,
  seedsWith,
} from '../seeds-folder.js';

afterAll(removeFolders);

const KPIS = 'municipalities/sample/kpis.yaml';
const REASONS = 'municipalities/sample/uncited.yaml';
const PROGRESS = `    reportedProgress:
      - value: 60
        raw: 60.00％
        evidence:
          - { lines: [7, 7], quote: 60.00％ }
`;
/** A document whose text is not there. */
const REPORT = `  - id: report
    title: 見本村報告書
    publisher: 見本村
    dateNote: 記載がない。
    extent: WHOLE
    extentNote: 全文
    extentNoteEn: All
    file: report.txt
    sha256: ${'a'.repeat(64)}
    notKnown: { url: NOT_KNOWN, licence: NOT_STATED, retrieved: NOT_RECORDED, pages: NOT_PRINTED }
`;
const withoutProgress: Edit = [KPIS, PROGRESS, ''];
const reasons = (...items: string[]): Edit => [
  REASONS,
  '',
  `document: plan\nuncited:\n${items.map((item) => `  - ${item}\n`).join('')}`,
];
const coverageOf = (edits: Edit[], sources = MINIMAL_TEXTS) => {
  const { dir, marked } = seedsWith(...edits);
  return { ...runCli(['coverage', '--seeds', dir, '--sources', sources]), marked };
};

describe('the command coverage', () => {
  test('exits 0 and counts lines and figures where every figure is cited', () => {
    const { status, stdout } = coverageOf([]);
    expect(stdout).toMatch(/sample\/document\/plan/);
    expect(stdout).toMatch(/11 lines/);
    expect(stdout).toMatch(/0 not cited; 0 faults/);
    expect(status).toBe(0);
  });

  test('names a figure that nothing cites, its line and its text, and exits 1', () => {
    const { status, stdout } = coverageOf([withoutProgress]);
    expect(stdout).toMatch(/line 7: 60\.00% in "移住者数 12人 20人 60\.00%": NOT CITED/);
    expect(stdout).toMatch(/1 not cited; 1 faults/);
    expect(status).toBe(1);
  });

  test('exits 0 where the figure has a reason, and shows the reason', () => {
    const given = reasons('{ lines: [7, 7], reason: 指標の値ではない }');
    const { status, stdout } = coverageOf([withoutProgress, given]);
    expect(stdout).toMatch(/line 7: 60\.00% in ".*": 指標の値ではない/);
    expect(status).toBe(0);
  });

  test('exits 1 and names the place of a reason that covers nothing', () => {
    const given = reasons('⌖{ lines: [7, 9], reason: 指標の値ではない }');
    const { status, stdout, marked } = coverageOf([given]);
    expect(stdout).toContain(`${marked[0]} lines 7 to 9`);
    expect(status).toBe(1);
  });

  test('says of a document whose text is not there that it is not covered, and of its reasons nothing', () => {
    const report: Edit = ['municipalities/sample/documents.yaml', '', REPORT];
    const given: Edit = [
      REASONS,
      '',
      'document: report\nuncited: [{ lines: [7, 7], reason: 指標の値ではない }]\n',
    ];
    const { status, stdout } = coverageOf([report, given]);
    expect(stdout).toMatch(/sample\/document\/report: not covered, report\.txt/);
    expect(stdout).toMatch(/1 of 2 documents covered/);
    expect(status).toBe(0);
  });

  test('lists every line but blank ones with its class when asked', () => {
    const { stdout } = runCli([
      ...['coverage', '--seeds', MINIMAL, '--sources', MINIMAL_TEXTS, '--lines'],
    ]);
    expect(stdout).toMatch(/^ +3 \+ HEADING +1 移住の促進 担当課 企画課$/m);
    expect(stdout.match(/^ +\d+ [+-] [A-Z]+ /gm)).toHaveLength(11);
  });

  test('exits 2 and says what it wants where no folder of texts is named', () => {
    const { status, stderr } = runCli(['coverage', '--seeds', MINIMAL]);
    expect(stderr).toMatch(/coverage --sources DIR/);
    expect(status).toBe(2);
  });

  test('exits 2 where the folder holds no text of a municipality', () => {
    const none = newFolder();
    const statistics = newFolder();
    cpSync(join(MINIMAL_TEXTS, 'survey.csv'), join(statistics, 'survey.csv'));
    for (const folder of [none, statistics]) {
      const { status, stderr } = coverageOf([], folder);
      expect(stderr).toContain(`texts of the municipalities' documents`);
      expect(stderr).toContain(`none is in ${folder}`);
      expect(status).toBe(2);
    }
  });

  test('ends quietly where nobody reads on', async () => {
    const args = ['coverage', '--seeds', MINIMAL, '--sources', MINIMAL_TEXTS, '--lines'];
    const program = startCli(args, {}, 'pipe');
    program.stdout?.destroy();
    let said = '';
    program.stderr?.on('data', (text) => {
      said += text;
    });
    const [status] = await once(program, 'exit');
    expect({ status, said }).toEqual({ status: 0, said: '' });
  });

  test('takes the folder of texts from SOURCES_DIR where none is named', () => {
    const args = ['coverage', '--seeds', MINIMAL];
    const { status, stdout } = runCli(args, { SOURCES_DIR: MINIMAL_TEXTS });
    expect(stdout).toMatch(/1 of 1 documents covered/);
    expect(status).toBe(0);
  });
});

describe('the reasons', () => {
  const problemOf = (text: string) => {
    const { dir, marked } = seedsWith([REASONS, '', text]);
    const { status, stderr } = runCli(['coverage', '--seeds', dir, '--sources', MINIMAL_TEXTS]);
    expect(status).toBe(1);
    return { stderr, at: marked[0] };
  };

  test('must name a document that exists', () => {
    const { stderr, at } = problemOf(
      '⌖document: plam\nuncited: [{ lines: [9, 9], reason: 指標の値ではない }]\n',
    );
    expect(stderr).toContain(`${at} document: document/plam does not exist`);
  });

  test('must run from the first line to the last', () => {
    const { stderr, at } = problemOf(
      'document: plan\nuncited:\n  - { ⌖lines: [9, 7], reason: 指標の値ではない }\n',
    );
    expect(stderr).toContain(`${at} lines: must run from the first line to the last`);
  });

  test('do not change the release', () => {
    const releaseOf = (seeds: string) =>
      runCli(['seed', '--seeds', seeds], { DATA_DIR: newFolder() });
    const plain = releaseOf(seedsWith().dir);
    const given = releaseOf(seedsWith(reasons('{ lines: [1, 1], reason: 題 }')).dir);
    const id = /[0-9a-f]{16}/.exec(plain.stdout)?.[0];
    expect(id).toBeDefined();
    expect(given.stdout).toContain(id);
  });
});
