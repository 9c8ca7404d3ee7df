import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { fold } from '../../src/lib/text.js';
import { type Proposed, propose } from '../../src/reader/propose.js';

const SOURCES = '../shared/sources';
const TEXTS = {
  kirishima: '000_59364dec85efd8ca.txt',
  katori: '001_fe73dcc56ea95b72.txt',
  mine: '002_7e94c200f8a3b655.txt',
  kagoshima: '003_854b49d07aa648f6.txt',
  yamaguchi: '004_3cd7e196a0f41d12.txt',
};
type Town = keyof typeof TEXTS;
const withSources = existsSync(SOURCES) ? describe : describe.skip;
/** Reading takes seconds, and longer where other work is done beside. */
const LONG = 300_000;

const read = new Map<Town, Promise<Proposed>>();
/** What is proposed of a text, which is read once for all tests. */
const proposed = (town: Town) => {
  const known =
    read.get(town) ??
    propose(`${SOURCES}/${TEXTS[town]}`, { municipality: '122360', on: '2026-11-28' });
  read.set(town, known);
  return known;
};

interface Figure {
  measure: string;
  year?: number | null | undefined;
  value?: number | undefined;
  comparator?: string | undefined;
}
interface Seed {
  name: string;
  unit?: string | undefined;
  definition?: string | undefined;
  observations: Figure[];
}

/** All that makes an indicator whole: its name, unit and definition, and each figure. */
const whole = ({ name, unit, definition, observations }: Seed) =>
  [
    fold(name),
    fold(unit ?? ''),
    fold(definition ?? ''),
    ...observations.map(({ measure, year, value, comparator }) =>
      [measure, year ?? '', value ?? '', comparator ?? 'EQUAL'].join(' '),
    ),
  ].join('|');

const seedsOf = (town: Town): Seed[] =>
  parse(readFileSync(`seeds/municipalities/${town}/kpis.yaml`, 'utf8')).kpis;

withSources('the five texts from file to proposal (needs ../shared/sources)', () => {
  test(
    'of 香取市 every indicator is proposed whole, and nothing else',
    async () => {
      const { proposal } = await proposed('katori');
      expect(proposal.kpis.map(whole)).toEqual(seedsOf('katori').map(whole));
      expect(proposal.questions).toEqual([]);
    },
    LONG,
  );

  test(
    'no figure of 霧島市 is proposed that the seeds do not hold: no budget, and none of its stories',
    async () => {
      const { proposal } = await proposed('kirishima');
      const figures = ({ observations }: Seed) =>
        observations.flatMap(({ measure, value }) => (value === undefined ? [] : [measure, value]));
      const held = new Map(seedsOf('kirishima').map((seed) => [fold(seed.name), figures(seed)]));
      for (const kpi of proposal.kpis) {
        expect(held.get(fold(kpi.name)) ?? `${kpi.name} is none of the seeds`).toEqual(
          expect.arrayContaining(figures(kpi)),
        );
      }
    },
    LONG,
  );

  test.each<Town>(['mine', 'kagoshima', 'yamaguchi'])(
    'of %s, which holds no indicators, none is proposed and nothing asked',
    async (town) => {
      const { proposal } = await proposed(town);
      expect([proposal.kpis, proposal.questions]).toEqual([[], []]);
    },
    LONG,
  );

  test(
    'partners and plans with periods are proposed where a list or a heading says so',
    async () => {
      const all = await Promise.all((Object.keys(TEXTS) as Town[]).map(proposed));
      const counts = all.map(({ proposal }) => [
        proposal.sisterCities.length,
        proposal.plans.length,
      ]);
      expect(counts).toEqual([
        [0, 0],
        [5, 12],
        [0, 0],
        [6, 1],
        [0, 0],
      ]);
    },
    LONG,
  );

  test.each(Object.keys(TEXTS) as Town[])(
    'each quote of the proposal of %s stands in the lines of the text that it names',
    async (town) => {
      const { proposal, text } = await proposed(town);
      const lines = Buffer.from(text).toString('utf8').split('\n');
      const { kpis, sisterCities, plans } = proposal;
      const evidence = [
        ...[...kpis, ...sisterCities, ...plans].flatMap((one) => one.evidence),
        ...kpis.flatMap(({ observations }) => observations.flatMap((one) => one.evidence)),
      ];
      const missing = evidence.filter(
        ({ lines: [first, last], quote }) =>
          !fold(lines.slice(first - 1, last).join('')).includes(fold(quote)),
      );
      expect(missing).toEqual([]);
    },
    LONG,
  );
});
