import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runCli } from './run-cli.js';
import {
  type Edit,
  MINIMAL,
  MINIMAL_TEXTS,
  newFolder,
  put,
  removeFolders,
  seedsWith,
} from './seeds-folder.js';

afterAll(removeFolders);

const KPIS = 'municipalities/sample/kpis.yaml';
const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');
const verifyWith = (edits: Edit[], ...args: string[]) =>
  runCli(['verify', '--seeds', seedsWith(...edits).dir, ...args]);

describe('help', () => {
  test.each(['--help', '-h', 'help'])(
    'is asked for with %s, names all commands and exits 0',
    (word) => {
      const { status, stdout, stderr } = runCli([word]);
      expect(stdout).toMatch(/^seed /m);
      expect(stdout).toMatch(/^verify /m);
      expect(stdout).toMatch(/^print-schema/m);
      expect(stdout).toMatch(/Exit code: 0 done, 1 found faults, 2 used wrongly/);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  test.each(['seed', 'verify', 'print-schema'])(
    'on %s says what it does and exits 0',
    (command) => {
      const { status, stdout } = runCli([command, '--help']);
      expect(stdout.startsWith(command)).toBe(true);
      expect(stdout.trim().split('\n').length).toBeGreaterThan(1);
      expect(status).toBe(0);
    },
  );
});

describe('wrong usage', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['sead']],
    ['an unknown option', ['seed', '--seed', MINIMAL]],
    ['an option without its value', ['seed', '--seeds']],
    ['a value too many', ['verify', MINIMAL]],
    ['a file for the seeds', ['seed', '--seeds', 'package.json']],
    ['a folder that holds no seeds', ['seed', '--seeds', MINIMAL_TEXTS]],
    ['a file for the texts', ['verify', '--seeds', MINIMAL, '--sources', 'package.json']],
    ['a folder without texts', ['verify', '--seeds', MINIMAL, '--sources', MINIMAL]],
  ])('(%s) exits 2, says what there is and writes nothing', (_, args) => {
    const dataDir = join(newFolder(), 'data');
    const { status, stdout, stderr } = runCli(args, { DATA_DIR: dataDir });
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(/seed/);
    expect(stderr).not.toMatch(/ENOENT|ENOTDIR/);
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('seed', () => {
  test('makes a release, names it and exits 0', () => {
    const dataDir = join(newFolder(), 'data');
    const { status, stdout, stderr } = runCli(['seed', '--seeds', MINIMAL], { DATA_DIR: dataDir });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, release] = /Made release ([0-9a-f]{16}) in /.exec(stdout) ?? [];
    const files = readdirSync(join(dataDir, 'releases')).sort();
    expect(files).toEqual(['.lock', `${release}.json`, `${release}.sqlite`]);
  });

  test('of a folder that does not exist exits 2 and writes nothing', () => {
    const dataDir = join(newFolder(), 'data');
    const seeds = join(newFolder(), 'none');
    const { status, stderr } = runCli(['seed', '--seeds', seeds], { DATA_DIR: dataDir });
    expect(status).toBe(2);
    expect(stderr).toContain(seeds);
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('verify', () => {
  test('exits 0 where every quote is found and every figure is the printed one', () => {
    const { status, stdout, stderr } = verifyWith([], '--sources', MINIMAL_TEXTS, '--require-all');
    expect(stdout).toContain('document/survey: 4 of 4 quotes found (100 %)');
    expect(stdout).toContain('sample/document/plan: 17 of 17 quotes found (100 %)');
    expect(stdout).toContain('13 records: 0 faults.');
    expect(stdout).toContain('21 of 21 quotes found again (100 %); 2 known from outside.');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('exits 1 on one wrong digit, and names file, line, record and field', () => {
    const { status, stdout } = verifyWith(
      [[KPIS, 'value: 12', 'value: 13']],
      ...['--sources', MINIMAL_TEXTS],
    );
    expect(stdout).toMatch(
      /^municipalities\/sample\/kpis.yaml:15:9 sample\/kpi\/settlers\/baseline\/2022 value: 13 人 /m,
    );
    expect(status).toBe(1);
  });

  test('takes the unit of a bare figure from what is quoted for the unit of its KPI', () => {
    const texts = newFolder();
    const text = readFileSync(join(MINIMAL_TEXTS, 'plan.txt'), 'utf8');
    const table = text.replace('移住者数 12人', '移住者数（人） 12');
    put(texts, ['plan.txt', '', table]);
    const bare: Edit[] = [
      ['municipalities/sample/documents.yaml', sha256Of(text), sha256Of(table)],
      [KPIS, 'quote: 12人', "quote: '12'"],
      [KPIS, 'raw: 12人', "raw: '12'"],
    ];
    expect(verifyWith(bare, '--sources', texts).status).toBe(1);
    const unit: Edit = [
      KPIS,
      'quote: 移住者数 }',
      'quote: 移住者数 }\n      - { lines: [7, 7], quote: （人）, field: unit }',
    ];
    expect(verifyWith([...bare, unit], '--sources', texts).stdout).toContain('records: 0 faults.');
  });

  test('exits 1 on a statistic of another town than its line names', () => {
    const edit: Edit = ['statistics/settlers.csv', '014036,2022', '352039,2022'];
    const { status, stdout } = verifyWith([edit], '--sources', MINIMAL_TEXTS);
    expect(stdout).toMatch(
      /^statistics\/settlers.csv:3:1 statistic\/settlers\/352039\/actual\/2022 municipality: line 3 is not of 352039 山口市/m,
    );
    expect(status).toBe(1);
  });

  test('exits 1 on a line range that does not hold its quote', () => {
    const edit: Edit = [KPIS, '[7, 7], quote: 12人', '[6, 6], quote: 12人'];
    const { status, stdout } = verifyWith([edit], '--sources', MINIMAL_TEXTS);
    expect(stdout).toMatch(
      /baseline\/2022 quote: "12人" does not stand in line 6; it stands in line 7$/m,
    );
    expect(stdout).toContain('20 of 21 quotes found again (95.24 %)');
    expect(stdout).toContain('13 records: 1 fault.');
    expect(status).toBe(1);
  });

  test('exits 1 where a text is not the one that was read', () => {
    const texts = newFolder();
    put(texts, ['plan.txt', '', '見本村総合計画\n']);
    const { status, stdout } = verifyWith([], '--sources', texts);
    expect(stdout).toMatch(/sample\/document\/plan: .*plan\.txt is not the text that was read/);
    expect(status).toBe(1);
  });

  test('holds figures against their quotes where no text is there, and says what it did not find', () => {
    const without = verifyWith([]);
    expect(without.stdout).toContain(
      'sample/document/plan: 17 quotes not checked, plan.txt is not',
    );
    expect(without.stdout).toContain('Not checked: 21 quotes of 2 documents');
    expect(without.status).toBe(0);
    expect(verifyWith([[KPIS, 'value: 12', 'value: 13']]).status).toBe(1);
  });

  test('exits 1 without the texts where they are required', () => {
    expect(verifyWith([], '--require-all').status).toBe(1);
  });

  test('takes several folders of texts', () => {
    const { status } = verifyWith(
      [],
      ...['--sources', newFolder(), '--sources', MINIMAL_TEXTS, '--require-all'],
    );
    expect(status).toBe(0);
  });

  test('takes of several files of one name that which was read', () => {
    const wrong = newFolder();
    put(wrong, ['plan.txt', '', '見本村総合計画\n']);
    const { status, stdout } = verifyWith(
      [],
      ...['--sources', wrong, '--sources', MINIMAL_TEXTS, '--require-all'],
    );
    expect(stdout).not.toContain('is not the text that was read');
    expect(status).toBe(0);
  });

  test('exits 1 on seeds that do not load', () => {
    const { status, stderr } = verifyWith([[KPIS, 'value: 12', 'value: .nan']]);
    expect(stderr).toContain(`${KPIS}:18:9 value: must be a number`);
    expect(status).toBe(1);
  });
});
