import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schema } from '../src/graphql/schema.js';
import { type Api, openApi } from './api.js';
import { type Slip, slipsIn } from './slips.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ largestCost: Number.POSITIVE_INFINITY });
});
afterAll(() => api.close());

/** Places where any value may be asked for, and what it then finds. */
const FREE: readonly [place: RegExp, why: string][] = [
  [/^Query\.\w+\.id /, 'one record by its id, or null'],
  [/^Comparison\.rows\.first \d{2}/, 'all rows where it is more than there are'],
  [/^MissingSummary\.municipalities\.first \d{2}/, 'all towns where it is more than there are'],
  [/^Query\.nodes\.ids /, 'records by their ids, or null'],
  [/^LineRange\.\w+ \d{5}/, 'lines that are cited; how long the text is we do not know'],
  [/^Evidence\.excerpt\.around 0/, 'the cited lines alone'],
  [/Filter\.text /, 'words that a name holds, or nothing'],
  [/^PolicyFilter\.department /, 'words that the name of an office holds, or nothing'],
  [/^Query\.search\.query /, 'words that a record holds, or nothing'],
];

const slips = slipsIn(schema());
const isFree = ({ place, value }: Slip) =>
  FREE.some(([pattern]) => pattern.test(`${place} ${value}`));

/** A code in every place that takes one. */
const codesIn = (code: string) => {
  const places = slipsIn(schema(), { ID: [`"${code}"`] }).filter(({ place }) =>
    /(^Query\.municipality\.code|\.municipalities|odes)$/.test(place),
  );
  expect(new Set(places.map(({ place }) => place)).size).toBeGreaterThan(8);
  return places;
};

describe('in every place that takes a code of a municipality', () => {
  test('one of five digits is read as the code that it is the beginning of', async () => {
    for (const { query } of codesIn('12236')) {
      expect([query, (await api.ask(query)).errors]).toEqual([query, undefined]);
    }
  });

  test('one that ended leads to the town of today, or is told with its code', async () => {
    for (const { query, place } of codesIn('044237')) {
      const { errors } = await api.ask(query);
      // A town by itself shows its own code, and a comparison tells how it was read.
      if (/^Query\./.test(place)) expect([query, errors]).toEqual([query, undefined]);
      else {
        expect([query, errors?.[0]?.extensions]).toMatchObject([
          query,
          { code: 'UNKNOWN_MUNICIPALITY', nearest: [{ code: '042161' }] },
        ]);
      }
    }
  });

  test('one with a wrong digit is told with the nearest', async () => {
    for (const { query } of codesIn('122361')) {
      const { errors } = await api.ask(query);
      const nearest = errors?.[0]?.extensions?.nearest as { code: string }[] | undefined;
      expect([query, nearest?.map(({ code }) => code)]).toEqual([
        query,
        expect.arrayContaining(['122360']),
      ]);
    }
  });
});

describe('a slip in any argument of the schema', () => {
  test('is tried in all places', () => {
    const places = new Set(slips.map(({ place, value }) => `${place} ${value}`));
    expect(places.size).toBeGreaterThan(60);
    const unmet = FREE.filter(([pattern]) => ![...places].some((place) => pattern.test(place)));
    expect(unmet).toEqual([]);
  });

  test('is told as one coded error that names the argument, never as nothing found', async () => {
    const untold: unknown[] = [];
    for (const slip of slips.filter((one) => !isFree(one))) {
      const { status, errors = [] } = await api.ask(slip.query);
      const [{ extensions = {} } = {}] = errors;
      const isTold =
        status === 400 &&
        errors.length === 1 &&
        /^(BAD_USER_INPUT|BAD_CURSOR|UNKNOWN_[A-Z]+)$/.test(String(extensions.code)) &&
        extensions.argument === slip.argument;
      if (!isTold) untold.push({ ...slip, status, errors });
    }
    expect(untold).toEqual([]);
  });

  test('finds nothing where anything may be asked for, and is no error', async () => {
    for (const { query } of slips.filter(isFree)) {
      expect(await api.ask(query)).not.toHaveProperty('errors');
    }
  });
});
