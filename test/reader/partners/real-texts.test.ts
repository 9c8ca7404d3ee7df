import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { dateIn } from '../../../src/domain/printed/dates.js';
import { findPartners } from '../../../src/reader/partners/find-partners.js';
import { periodIn } from '../../../src/reader/partners/period.js';
import { linesOf } from '../support/lines-of.js';

const SOURCES = '../shared/sources';
const withSources = existsSync(SOURCES) ? describe : describe.skip;
const partnersOf = (file: string) =>
  findPartners(linesOf(readFileSync(`${SOURCES}/${file}`, 'utf8')));
const seedsOf = (town: string, file: string) =>
  parse(readFileSync(`seeds/municipalities/${town}/${file}.yaml`, 'utf8'));

interface PlanSeed {
  name: string;
  period?: { raw: string; start?: number; end?: number };
}
interface SisterSeed {
  partnerName: string;
  kindLabel: string;
  region?: string;
  date?: string;
  status: string;
}

withSources('partners and plans of the real texts (needs ../shared/sources)', () => {
  test.each([
    ['katori', '001_fe73dcc56ea95b72.txt'],
    ['kagoshima', '003_854b49d07aa648f6.txt'],
  ])(
    'the plans of %s with a period in brackets or under a label are those of the seeds',
    (town, file) => {
      const { plans } = seedsOf(town, 'plans') as { plans: PlanSeed[] };
      const seeds = plans.filter(({ period }) => period && /[~～]|から/u.test(period.raw));
      const found = partnersOf(file).plans.map(({ name, period }) => ({
        ...{ name: name.text, period: period && { raw: period.text, ...periodIn(period.text) } },
      }));
      expect(found.map(({ name }) => name).sort()).toEqual(seeds.map(({ name }) => name).sort());
      for (const plan of found) {
        expect(seeds.find(({ name }) => name === plan.name)?.period).toEqual(plan.period);
      }
    },
  );

  test('the six partners of 鹿児島市 come with kind, place and date', () => {
    const { sisterCities } = seedsOf('kagoshima', 'sister-cities') as {
      sisterCities: SisterSeed[];
    };
    expect(
      partnersOf('003_854b49d07aa648f6.txt').sisterCities.map((one) => [
        one.name.text,
        one.kind?.text,
        one.region?.text,
        one.date && dateIn(one.date.text),
      ]),
    ).toEqual(sisterCities.map((one) => [one.partnerName, one.kindLabel, one.region, one.date]));
  });

  test('the five partners that 香取市 lists in its text come with a caution, and none under consideration', () => {
    const { sisterCities } = seedsOf('katori', 'sister-cities') as { sisterCities: SisterSeed[] };
    const concluded = sisterCities.filter(({ status }) => status === 'CONCLUDED');
    const found = partnersOf('001_fe73dcc56ea95b72.txt').sisterCities;
    expect(found.map(({ name, region }) => [name.text, region?.text])).toEqual(
      concluded.map(({ partnerName, region }) => [partnerName, region]),
    );
    expect(found.flatMap(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual(
      concluded.map(() => 'SAID_OF_SEVERAL'),
    );
  });

  test.each(['000_59364dec85efd8ca.txt', '002_7e94c200f8a3b655.txt', '004_3cd7e196a0f41d12.txt'])(
    '%s has no table or list of either',
    (file) => {
      expect(partnersOf(file)).toEqual({ sisterCities: [], plans: [] });
    },
  );
});
