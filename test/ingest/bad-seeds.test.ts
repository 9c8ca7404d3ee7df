import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { listProblems, SeedProblems } from '../../src/ingest/problems.js';
import { loadSeeds } from '../../src/ingest/seed.js';
import { runCli } from './run-cli.js';
import { MINIMAL, newFolder, removeFolders, seedsWith } from './seeds-folder.js';

afterAll(removeFolders);

interface Case {
  claim: string;
  edits: { file: string; from?: string; to: string }[];
  at?: string;
  alsoAt?: string;
  says: string;
}
const CASES = parse(readFileSync('test/fixtures/bad-seeds.yaml', 'utf8')) as Case[];

/** `kpis` is short for the file of that kind of the one town. */
const seedsOf = (edits: Case['edits']) =>
  seedsWith(
    ...edits.map(({ file, from = '', to }) => {
      const path = /[./]/.test(file) ? file : `municipalities/sample/${file}.yaml`;
      return [path, from, to] as const;
    }),
  );

/** The problems of a folder as the command line lists them: "file:line:column message". */
function problemsOf(dir: string): string[] {
  try {
    loadSeeds(dir);
    return [];
  } catch (error) {
    if (error instanceof SeedProblems) return listProblems(error.problems).split('\n');
    throw error;
  }
}

const placeOf = (problem: string) => problem.replace(/ .*/, '');

describe('seeds', () => {
  test('of one town load without a problem', () => {
    expect(problemsOf(MINIMAL)).toEqual([]);
  });

  test.each(CASES)('with $claim are refused at its place', ({ edits, at, alsoAt, says }) => {
    const { dir, marked } = seedsOf(edits);
    const wanted = [...(at ? [at] : marked), ...(alsoAt ? [alsoAt] : [])].sort();
    const problems = problemsOf(dir);
    expect(problems.map(placeOf).sort()).toEqual(wanted);
    expect(problems.join('\n')).toMatch(new RegExp(says));
  });
});

/** What no file passes that is wrong in itself. */
const MALFORMED = ['NaN', 'an unknown key', 'lines from the last to the first'];
const MALFORMED_ELSEWHERE = [
  'a municipality code with a wrong check digit',
  'a month of 13',
  'a CSV figure in full-width digits',
  'a file of an unknown kind',
];
/** What is right in each file, and wrong beside the others. */
const MISPLACED = [
  'an id that is taken in the same file',
  'an unknown policy',
  'an unknown indicator',
  'an unknown theme',
  "a name of an indicator that is another's alias",
  'an unknown partner municipality',
  'a second CSV row of one town and year',
];

describe('the command line', () => {
  const editsOf = (claims: readonly string[]) =>
    claims.flatMap((claim) => {
      const found = CASES.find((one) => one.claim === claim);
      if (!found) throw new Error(`there is no case ${claim}`);
      return found.edits;
    });

  test.each([
    [
      'malformed',
      [...MALFORMED, ...MALFORMED_ELSEWHERE],
      [
        'municipalities/sample/documents.yaml:1:1',
        'municipalities/sample/kpi.yaml:1:1',
        'municipalities/sample/kpis.yaml:8:5',
        'municipalities/sample/kpis.yaml:18:9',
        'municipalities/sample/partnerships.yaml:7:5',
        'municipalities/sample/plans.yaml:10:11',
        'statistics/settlers.csv:3:3',
      ],
    ],
    [
      'misplaced',
      MISPLACED,
      [
        'indicators.yaml:12:5',
        'municipalities/sample/kpis.yaml:5:5',
        'municipalities/sample/kpis.yaml:9:5',
        'municipalities/sample/plans.yaml:12:5',
        'municipalities/sample/policies.yaml:9:14',
        'municipalities/sample/sister-cities.yaml:7:5',
        'statistics/settlers.csv:3:1',
      ],
    ],
  ])('lists all %s facts of all files at once, exits 1 and writes nothing', (_, claims, wanted) => {
    const { dir } = seedsOf(editsOf(claims));
    const dataDir = join(newFolder(), 'data');
    const { status, stdout, stderr } = runCli(['seed', '--seeds', dir], { DATA_DIR: dataDir });
    const lines = stderr.trim().split('\n');
    expect(lines.slice(0, -1).map(placeOf)).toEqual(wanted);
    expect(lines.at(-1)).toBe(`${wanted.length} problems in the seed files. Nothing was written.`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(existsSync(dataDir)).toBe(false);
  });

  test('leaves a data folder as it was', () => {
    const { dir } = seedsOf(editsOf(['an unknown policy']));
    const dataDir = newFolder();
    expect(runCli(['seed', '--seeds', dir], { DATA_DIR: dataDir }).status).toBe(1);
    expect(readdirSync(dataDir)).toEqual([]);
  });
});
