import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../../src/ingest/assemble/assemble.js';
import { newDraft } from '../../../src/ingest/assemble/draft.js';
import type { Problem } from '../../../src/ingest/problems.js';
import { readSeeds } from '../../../src/ingest/read-seeds.js';
import { readTexts } from '../../../src/ingest/verify/read-texts.js';
import { verifyFact } from '../../../src/ingest/verify/verify.js';
import { FROZEN } from '../../frozen-seeds.js';
import { AGREEMENT_PLANTS } from './plants/agreements.js';
import { FIGURE_PLANTS } from './plants/figures.js';
import type { Plant, Seed } from './plants/plant.js';
import { POLICY_PLANTS } from './plants/policies.js';
import { SHARED_PLANTS } from './plants/shared.js';
import { type Unit, unitsOf } from './records.js';

const TEXTS = ['../shared/sources', '../shared/facts'];
const here = TEXTS.every((dir) => existsSync(dir));
if (!here) console.log(`Not checked: that verification sees planted faults, for want of ${TEXTS}`);
const withTexts = here ? describe : describe.skip;

/** More of a kind are thinned out, evenly over all towns. */
const MOST = 150;
const PLANTS = [...FIGURE_PLANTS, ...POLICY_PLANTS, ...AGREEMENT_PLANTS, ...SHARED_PLANTS];

withTexts('a fault that is planted in the seeds (needs ../shared)', () => {
  const problems: Problem[] = [];
  const seeds = readSeeds(FROZEN, problems);
  const { rows, texts: held } = assemble(seeds, problems);
  const { lines: texts } = readTexts(held, TEXTS);
  const units = unitsOf(seeds);
  const codes = ['122360', '282171', '412074', '062031', '352047', '352110', '462187'];

  const faultsOf = (unit: Unit<never>, seed: Seed) => {
    const draft = newDraft();
    draft.rows.prefecture.push(...rows.prefecture);
    draft.rows.municipality.push(...rows.municipality.filter(({ id }) => codes.includes(id)));
    for (const { id } of rows.sourceDocument) draft.claim(id, unit.file.place([]));
    unit.assemble(draft, seed as never);
    return [
      ...draft.problems.map(({ message }) => message),
      ...draft.facts.flatMap((fact) => verifyFact(fact, texts)).map(({ message }) => message),
    ];
  };

  const planted = ({ files, plant }: Plant) => {
    const own = units.filter(({ file }) =>
      files.some((name) => file.name.split('/').at(-1)?.startsWith(name)),
    );
    const all = own.flatMap((unit) => {
      const siblings: Seed[] = own.filter(({ file }) => file === unit.file).map(({ seed }) => seed);
      return [...plant(unit.seed, { siblings, codes })].map((seed) => ({ unit, seed }));
    });
    const step = Math.max(1, all.length / MOST);
    return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  };

  const table: string[] = [];
  test.each(PLANTS)('is seen: $fault', (kind) => {
    const tried = planted(kind);
    const passed = tried.filter(({ unit, seed }) => faultsOf(unit, seed).length === 0);
    const share = tried.length === 0 ? 0 : (100 * passed.length) / tried.length;
    table.push(
      `${kind.fault}: ${passed.length} of ${tried.length} pass (${share.toFixed(1)} %)${kind.reason ? `: ${kind.reason}` : ''}`,
    );
    if (share > kind.passes) console.log(passed.map(({ unit }) => unit.id).join('\n'));
    expect(share).toBeLessThanOrEqual(kind.passes);
    expect(kind.passes > 0).toBe(kind.reason !== undefined);
  });

  test('is counted by kind', () => {
    console.log(table.join('\n'));
    expect(table).toHaveLength(PLANTS.length);
  });
});
