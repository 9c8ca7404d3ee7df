import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Measure } from '../src/domain/vocabulary.js';
import type { SizeRule } from '../src/features/size-rule.js';

/** A copy of the sources to which a trial of each kind is added: the compiler must name each place. */
let copy: string;
let errors: string[];

const TRIALS = ['Measure', 'Comparator', 'MissingReason', 'AttainmentReason'] as const;
const wordOf = (kind: string) => `TRIAL_${kind.toUpperCase()}`;

/** Adds the trial of each kind to the one of the files that declares it. */
function patch(files: string[], find: (kind: string) => RegExp, put: (word: string) => string) {
  for (const kind of TRIALS) {
    const declares = (file: string) => find(kind).test(readFileSync(join(copy, file), 'utf8'));
    const file = files.find(declares);
    if (!file) throw new Error(`none of ${files.join(', ')} declares ${kind}`);
    const text = readFileSync(join(copy, file), 'utf8');
    writeFileSync(
      join(copy, file),
      text.replace(find(kind), (begin) => begin + put(wordOf(kind))),
    );
  }
}

/** What the compiler says, an error with all its lines in one piece. */
function compile(project: string): string[] {
  const tsc = resolve('node_modules/.bin/tsc');
  const { stdout } = spawnSync(tsc, ['-p', project, '--noEmit', '--incremental', 'false'], {
    cwd: copy,
    encoding: 'utf8',
  });
  return stdout.split(/\n(?=\S)/);
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'machikurabe-kinds-'));
  for (const part of ['src', 'web', 'tsconfig.json', 'package.json']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  patch(
    ['src/domain/vocabulary.ts', 'src/domain/attainment-vocabulary.ts'],
    (kind) => new RegExp(`export const ${kind} = words\\(`),
    (word) => `'${word}', `,
  );
  patch(
    ['web/queries/vocabulary.ts'],
    (kind) => new RegExp(`export type ${kind} = `),
    (word) => `'${word}' | `,
  );
  errors = [...compile('.'), ...compile('web')];
}, 300_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The files in which the compiler misses a trial. */
const namedFor = (kind: (typeof TRIALS)[number]) => [
  ...new Set(
    errors
      .filter((error) => error.includes(wordOf(kind)))
      .flatMap((error) => /^(?:src|web)\/[^(]+/.exec(error)?.[0] ?? []),
  ),
];

describe('a new word does not compile until each place has answered', () => {
  test.each<[(typeof TRIALS)[number], readonly string[]]>([
    [
      'Measure',
      [
        'src/domain/measures.ts',
        'src/domain/why-missing.ts',
        'src/features/compare/explain.ts',
        'src/features/observations/observation.type.ts',
        'web/comparison/beside.tsx',
        'web/comparison/chart-words.ts',
        'web/comparison/figure-shape.ts',
        'web/compare/measure-choice.tsx',
        'web/comparison/table.tsx',
        'web/comparison/view.ts',
        'web/figure/figure-panel.tsx',
      ],
    ],
    [
      'Comparator',
      [
        'src/domain/limits.ts',
        'src/features/attainment/bound-formula.ts',
        'src/features/observations/observation.type.ts',
        'web/comparison/figure-shape.ts',
        'web/figure/details.tsx',
        'web/ui/figure-text.ts',
      ],
    ],
    [
      'MissingReason',
      [
        'src/domain/missing.ts',
        'src/features/gaps.ts',
        'src/features/observations/observation.type.ts',
        'web/ui/missing-words.ts',
      ],
    ],
    ['AttainmentReason', ['src/features/attainment/attainment.type.ts', 'web/attainment/words.ts']],
  ])('%s', (kind, places) => {
    expect(namedFor(kind)).toEqual(expect.arrayContaining([...places]));
  });
});

describe('what no type can hold: a new measure at run time', () => {
  beforeAll(() => {
    Object.assign(Measure, { TRIAL: 'TRIAL' });
  });

  test('has its cells in the grid', async () => {
    const { lay, town } = await import('./features/compare/series.js');
    const { document, planSeries } = await import('./features/compare/entities.js');
    const nothing = { kpi: null, statistic: null, match: null, observations: [] };
    const series = planSeries({ municipality: town('1'), ...nothing, documents: [document()] });
    const measures = lay([series], [2023]).flatMap(({ cells }) => cells.map((one) => one.measure));
    expect(measures).toEqual(['BASELINE', 'TARGET', 'ACTUAL', 'TRIAL']);
  });

  test('is counted in the cost', async () => {
    await import('reflect-metadata');
    const { comparisonCosts } = await import('../src/features/compare/compare.cost.js');
    const sizes = {
      towns: 1,
      townsWithMaterial: 1,
      themes: 1,
      townsOfPrefecture: new Map(),
      rowsOfTown: 1,
      material: () => ({ kpis: 1, statistics: 0, figures: 1, definitions: 1 }),
      years: { from: 2023, to: 2023 },
    };
    const rule = comparisonCosts(sizes)['Query.compare'] as SizeRule;
    const root = { count: 1, distinct: true };
    expect(rule(root, { municipalities: ['1'] }).grid?.places).toBe(4);
  });
});
