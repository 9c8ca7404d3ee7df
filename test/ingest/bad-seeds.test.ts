import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { listProblems, SeedProblems } from '../../src/ingest/problems.js';
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

describe('a file that fails its schema', () => {
  const KEY = '    ⌖colour: red\n';

  test.each<[what: string, edits: Case['edits']]>([
    [
      'the documents',
      [{ file: 'documents', from: '    extent: WHOLE\n', to: `    extent: WHOLE\n${KEY}` }],
    ],
    [
      'the plans',
      [{ file: 'plans', from: '    issuer: 見本村\n', to: `    issuer: 見本村\n${KEY}` }],
    ],
    [
      'the policies',
      [{ file: 'policies', from: '    level: 施策\n', to: `    level: 施策\n${KEY}` }],
    ],
    ['an id of a plan', [{ file: 'plans', from: 'id: plan', to: '⌖id: 7' }]],
    ['the name of an id', [{ file: 'policies', from: "- id: '1'", to: '- ⌖id: [1]' }]],
    ['the YAML of the plans', [{ file: 'plans', from: 'issuer: 見本村', to: 'issuer: ⌖@見本村' }]],
    ['shared documents', [{ file: 'documents.yaml', to: KEY }]],
    ['the indicators', [{ file: 'indicators.yaml', to: KEY }]],
    [
      'the themes',
      [{ file: 'themes.yaml', from: 'id: migration,', to: 'id: migration, ⌖colour: red,' }],
    ],
  ])('(%s) is the only one that is complained of', (_, edits) => {
    const { dir, marked } = seedsOf(edits);
    expect(problemsOf(dir).map(placeOf)).toEqual(marked);
  });

  test('still tells which of its ids are named wrongly elsewhere', () => {
    const { dir, marked } = seedsOf([
      { file: 'plans', from: '    issuer: 見本村\n', to: `    issuer: 見本村\n${KEY}` },
      { file: 'kpis', from: 'plan: plan', to: '⌖plan: plam' },
    ]);
    expect(problemsOf(dir).map(placeOf)).toEqual([...marked].sort());
    expect(problemsOf(dir).join()).toContain('nearest are sample/plan/plan');
  });
});

describe('one mistake in each row of a long file', () => {
  test('is told for the first rows, at once', () => {
    const { dir } = seedsOf([]);
    const file = join(dir, 'statistics/settlers.csv');
    const [head, row = ''] = readFileSync(file, 'utf8').split('\n');
    const wrong = row.replace('survey', 'survay');
    const rows = 50_000;
    writeFileSync(file, [head, ...Array(rows).fill(wrong)].join('\n'));
    const problems = problemsOf(dir);
    expect(problems).toHaveLength(201);
    expect(problems[0]).toContain(
      'document/survay does not exist; the nearest are document/survey',
    );
    // Both quotes of each row name the document, and each row but the first has the id of the first.
    expect(problems.at(-1)).toBe(`and ${2 * rows + (rows - 1) - 200} more`);
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
  'an unknown country',
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
        'municipalities/sample/kpis.yaml:19:9',
        'municipalities/sample/partnerships.yaml:7:5',
        'municipalities/sample/plans.yaml:10:11',
        'statistics/settlers.csv:3:3',
      ],
    ],
    [
      'misplaced',
      MISPLACED,
      [
        'indicators.yaml:15:5',
        'municipalities/sample/kpis.yaml:5:5',
        'municipalities/sample/kpis.yaml:9:5',
        'municipalities/sample/plans.yaml:12:5',
        'municipalities/sample/policies.yaml:9:14',
        'municipalities/sample/sister-cities.yaml:6:5',
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

  test('lists a fault of a schema beside what is wrong between the other files', () => {
    const { dir, marked } = seedsOf(
      editsOf([
        'an unknown key',
        'an unknown document at the head of a file',
        'an id that is taken in the same file',
        'a wrong check digit in the registry',
      ]),
    );
    const dataDir = join(newFolder(), 'data');
    const { status, stderr } = runCli(['seed', '--seeds', dir], { DATA_DIR: dataDir });
    const lines = stderr.trim().split('\n');
    expect(lines.map((line) => line.replace(/;.*/, ''))).toEqual([
      'municipalities/sample/kpis.yaml:8:5 colour is not a known key',
      'municipalities/sample/partnerships.yaml:11:9 document: document/plam does not exist',
      'municipalities/sample/plans.yaml:12:5 id: sample/plan/plan is taken already, at municipalities/sample/plans.yaml:3',
      expect.stringMatching(/^registry.yaml:2:3 122361: must be a 6-digit/),
      '4 problems in the seed files. Nothing was written.',
    ]);
    expect(lines.slice(0, -1).map(placeOf)).toEqual([...marked].sort());
    expect(status).toBe(1);
    expect(existsSync(dataDir)).toBe(false);
  });

  test('leaves a data folder as it was', () => {
    const { dir } = seedsOf(editsOf(['an unknown policy']));
    const dataDir = newFolder();
    expect(runCli(['seed', '--seeds', dir], { DATA_DIR: dataDir }).status).toBe(1);
    expect(readdirSync(dataDir)).toEqual([]);
  });
});
