import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

test('countries are those that sister cities lie in, each with as many as the list has', async () => {
  const { data } = await api.ask(
    '{ countries { code name nameEn sisterCityCount } sisterCities(first: 100) { nodes { country partnerCountry { code } } } }',
  );
  const lie: string[] = data.sisterCities.nodes.map(
    (one: { country: string; partnerCountry: { code: string } }) => {
      expect(one.partnerCountry.code).toBe(one.country);
      return one.country;
    },
  );
  const codes = data.countries.map(({ code }: { code: string }) => code);
  expect(codes).toEqual([...new Set(lie)].sort());
  for (const { code, sisterCityCount } of data.countries) {
    expect(lie.filter((one) => one === code)).toHaveLength(sisterCityCount);
  }
  expect(data.countries).toContainEqual({
    code: 'IT',
    name: 'イタリア',
    nameEn: 'Italy',
    sisterCityCount: 1,
  });
});

test('a country is found by its code, also where no sister city is; null where there is none', async () => {
  const { data } = await api.ask(
    '{ tw: country(code: "TW") { name nameEn sisterCityCount } zz: country(code: "ZZ") { name } }',
  );
  expect(data).toEqual({ tw: { name: '台湾', nameEn: 'Taiwan', sisterCityCount: 0 }, zz: null });
});

test('the names of countries are told from each other in both languages, and sorted by code', () => {
  const { countries } = parse(readFileSync('seeds/countries.yaml', 'utf8'));
  expect(countries).toHaveLength(249);
  for (const key of ['code', 'name', 'nameEn']) {
    expect(new Set(countries.map((one: Record<string, string>) => one[key])).size).toBe(249);
  }
  const codes = countries.map(({ code }: { code: string }) => code);
  expect(codes).toEqual([...codes].sort());
});
