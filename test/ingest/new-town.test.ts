import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { loadRegistry } from '../../src/ingest/new-town/load-registry.js';
import { slugOf } from '../../src/ingest/new-town/slug.js';
import { townsNamed } from '../../src/ingest/new-town/town-named.js';
import { FROZEN } from '../frozen-seeds.js';
import { runCli } from './run-cli.js';
import { MINIMAL_TEXTS, newFolder, removeFolders } from './seeds-folder.js';

afterAll(removeFolders);

const registry = loadRegistry(FROZEN);
const slugs = new Map(registry.municipalities.map((town) => [town.code, slugOf(town, registry)]));

/** A copy of the frozen seeds in which `new-town` was run, and the folder that it says it made. */
function withNewTown(asked: string) {
  const seeds = newFolder();
  cpSync(FROZEN, seeds, { recursive: true });
  const ran = runCli(['new-town', asked, '--seeds', seeds]);
  return { seeds, ...ran };
}

describe('the folder of a municipality', () => {
  test('is its romaji, with the prefecture only where others are called so', () => {
    expect(slugs.get('122360')).toBe('katori');
    expect(slugs.get('352136')).toBe('mine');
    expect(slugs.get('192082')).toBe('minami-alps');
    expect(slugs.get('012335')).toBe('date-hokkaido');
    expect(slugs.get('072133')).toBe('date-fukushima');
    // 江差町 and 枝幸町, both in Hokkaido.
    expect(slugs.get('013617')).toBe('esashi-013617');
    expect(slugs.get('015148')).toBe('esashi-015148');
  });

  test('is another for each of the 1,741, and begins an id', () => {
    expect(new Set(slugs.values()).size).toBe(1741);
    for (const slug of slugs.values()) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*(-\d{6})?$/);
  });

  test('is that of each town of the seeds', () => {
    for (const slug of readdirSync(`${FROZEN}/municipalities`)) {
      const text = readFileSync(`${FROZEN}/municipalities/${slug}/documents.yaml`, 'utf8');
      expect(slugs.get(/^municipality: '(\d+)'/m.exec(text)?.[1] ?? '')).toBe(slug);
    }
  });
});

describe('a municipality', () => {
  test.each([
    ['122360', ['香取市']],
    ['12236', ['香取市']],
    ['香取市', ['香取市']],
    ['千葉県香取市', ['香取市']],
    ['Katori', ['香取市']],
    ['かとりし', ['香取市']],
    ['府中市', ['府中市', '府中市']],
    ['広島県府中市', ['府中市']],
    ['999999', []],
    ['香取郡', []],
  ])('asked for as %s is %j', (asked, names) => {
    expect(townsNamed(asked, registry).map(({ name }) => name)).toEqual(names);
  });
});

describe('new-town', () => {
  test('makes a folder that loads and holds no fact, with a file of each kind, and says what to do next', () => {
    const { seeds, status, stdout } = withNewTown('082350');
    expect(status).toBe(0);
    expect(stdout).toContain('つくばみらい市（082350）');
    expect(stdout).toContain('次にすること / What to do next');
    expect(stdout.match(/ -- (?:find|seed|verify|coverage) .*/g)).toHaveLength(4);
    expect(stdout.match(new RegExp(`--seeds ${seeds}`, 'g'))).toHaveLength(4);
    expect(readdirSync(join(seeds, 'municipalities/tsukubamirai')).sort()).toEqual([
      ...['documents.yaml', 'kpis.yaml', 'partnerships.yaml', 'plans.yaml'],
      ...['policies.yaml', 'sister-cities.yaml', 'uncited.yaml'],
    ]);
    expect(loadSeeds(seeds).rows).toEqual(loadSeeds(FROZEN).rows);
  });

  test('writes examples that load, are found again and leave no figure uncited once their marks are taken away', () => {
    const { seeds } = withNewTown('082350');
    const folder = join(seeds, 'municipalities/tsukubamirai');
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      const written = text.replace(/: \[\]$/m, ':').replaceAll(/^#(?= {2})/gm, '');
      writeFileSync(join(folder, file), written);
    }
    const { rows } = loadSeeds(seeds);
    expect(rows.kpi.filter(({ municipalityCode }) => municipalityCode === '082350')).toHaveLength(
      1,
    );
    const args = ['--seeds', seeds, '--sources', MINIMAL_TEXTS];
    const verified = runCli(['verify', ...args]);
    expect(verified.stdout).toMatch(
      /tsukubamirai\/document\/plan: (\d+) of \1 quotes found \(100 %\)/,
    );
    expect(verified.stdout).not.toMatch(/^municipalities\/tsukubamirai/m);
    expect(runCli(['coverage', ...args]).stdout).not.toMatch(/tsukubamirai.*uncited/);
  });

  test('leaves a folder that is there as it is', () => {
    const before = readFileSync(`${FROZEN}/municipalities/katori/kpis.yaml`, 'utf8');
    const { seeds, status, stderr } = withNewTown('122360');
    expect(stderr).toContain('is there already; nothing was written');
    expect(status).toBe(2);
    expect(readFileSync(join(seeds, 'municipalities/katori/kpis.yaml'), 'utf8')).toBe(before);
  });

  test('names the candidates where a name is of several, and says where it is of none', () => {
    const several = withNewTown('伊達市');
    expect(several.stderr).toContain('give the code, one of 012335 伊達市, 072133 伊達市');
    const none = withNewTown('ひみつ市');
    expect(none.stderr).toContain('No municipality has the code or name ひみつ市');
    expect(none.stderr).toContain('162051 氷見市');
    expect([several.status, none.status]).toEqual([2, 2]);
  });
});
