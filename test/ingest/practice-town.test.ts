import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { FROZEN } from '../frozen-seeds.js';
import { runCli } from './run-cli.js';
import { newFolder, removeFolders } from './seeds-folder.js';

afterAll(removeFolders);

const PRACTICE = 'test/fixtures/practice';
const PAGES = ['docs/how-to/add-a-municipality.ja.md', 'docs/how-to/add-a-municipality.md'];

/** The commands that a page gives, each as its words. */
function commandsOf(page: string): string[][] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)];
  const lines = blocks.flatMap(([, block = '']) => block.trim().split('\n'));
  return lines.map((line) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
  );
}

/** Follows a page word by word on the frozen seeds; what the reader types is the practice town's files. */
function follow(page: string) {
  const folder = newFolder();
  const seeds = join(folder, 'practice-seeds');
  const said: { command: string; status: number | null; stdout: string; stderr: string }[] = [];
  for (const [first, ...words] of commandsOf(page)) {
    if (first === 'cp') cpSync(FROZEN, seeds, { recursive: true });
    const args = words.slice(words.indexOf('--') + 1);
    if (!words.includes('--')) continue;
    const inFolder = args.map((word) => (word === 'practice-seeds' ? seeds : word));
    const ran = runCli(inFolder, { DATA_DIR: join(folder, 'data') });
    said.push({ command: args[0] ?? '', ...ran });
    if (args[0] === 'new-town') {
      cpSync(`${PRACTICE}/tomari`, join(seeds, 'municipalities/tomari'), { recursive: true });
    }
  }
  return { seeds, said };
}

describe.each(PAGES)('the town of %s', (page) => {
  const { seeds, said } = follow(page);
  const of = (command: string) => said.find((one) => one.command === command)?.stdout ?? '';

  test('is added by its commands, in their order, without a complaint', () => {
    expect(said.map(({ command, status, stderr }) => [command, status, stderr])).toEqual(
      ['new-town', 'find', 'read', 'seed', 'verify', 'coverage'].map((name) => [name, 0, '']),
    );
  });

  test('is found as the Japanese page shows it', () => {
    const shown = readFileSync(PAGES[0] ?? '', 'utf8');
    expect(of('find')).toMatch(/^tomari\/document\/practice-plan /);
    expect(shown).toContain(`\`\`\`\n${of('find')}\`\`\``);
  });

  test('has every quote found again, and every figure cited', () => {
    expect(of('verify')).toMatch(
      /tomari\/document\/practice-plan: (\d+) of \1 quotes found \(100 %\)/,
    );
    expect(of('verify')).toContain(' records: 0 faults.');
    expect(of('coverage')).toMatch(
      /tomari\/document\/practice-plan[\s\S]*? (\d+) figures: \1 cited, 0 not/,
    );
  });

  test('adds its own records and changes no other', () => {
    const before = loadSeeds(FROZEN).rows;
    const { rows } = loadSeeds(seeds);
    const table = (name: keyof typeof rows, without: RegExp) =>
      (rows[name] as { id?: string; policyId?: string }[]).filter(
        ({ id, policyId }) => !without.test(id ?? policyId ?? ''),
      );
    const names = Object.keys(rows) as (keyof typeof rows)[];
    for (const name of names) expect(table(name, /^tomari\//)).toEqual(before[name]);
    const kpis = rows.kpi.filter(({ id }) => id.startsWith('tomari/'));
    expect(kpis).toHaveLength(7);
  });
});

describe('the practice town', () => {
  const seeds = join(newFolder(), 'seeds');
  cpSync(FROZEN, seeds, { recursive: true });
  cpSync(`${PRACTICE}/tomari`, join(seeds, 'municipalities/tomari'), { recursive: true });
  const { rows } = loadSeeds(seeds);
  const own = rows.observation.filter(
    ({ municipalityCode, id }) => municipalityCode === '014036' && id.startsWith('tomari/'),
  );

  test('has each bound, a range, a target in words, a mark and a zero', () => {
    expect(new Set(own.map(({ comparator }) => comparator))).toEqual(
      new Set(['EQUAL', 'AT_LEAST', 'LESS_THAN', 'MORE_THAN', 'ABOUT', 'RANGE']),
    );
    expect(own.flatMap(({ missing }) => missing ?? []).sort()).toEqual(['IN_WORDS', 'NOT_PRINTED']);
    expect(own.some(({ value }) => value === 0)).toBe(true);
  });

  test('has its evidence on the pages that are printed', () => {
    const pages = rows.evidence.filter(({ documentId }) => documentId.startsWith('tomari/'));
    expect(new Set(pages.map(({ page }) => page))).toEqual(new Set([1, 2, 3]));
    expect(pages.filter(({ startLine, page }) => startLine === 10 && page !== 2)).toEqual([]);
  });

  test('says of itself that it is made up, in each place where it is shown', () => {
    const shown = rows.sourceDocument.find(({ id }) => id === 'tomari/document/practice-plan');
    for (const text of [shown?.title, shown?.extentNote]) expect(text).toContain('架空');
    expect(shown?.extentNoteEn).toContain('made up');
    expect(readdirSync('seeds/municipalities')).not.toContain('tomari');
  });
});
