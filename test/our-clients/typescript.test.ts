import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  compare,
  evidence,
  figures,
  fixed,
  indicators,
  towns,
} from '../../clients/typescript/src/machikurabe.js';
import type { Api } from '../api.js';
import { served } from './served.js';

let api: Api;
let url: string;
beforeAll(async () => {
  ({ api, url } = await served());
});
afterAll(() => api.close());

/** A source, and the requests that it sent. */
function overheard() {
  const sent: { method: string; address: string }[] = [];
  const source = {
    url,
    fetch: (address: string, init?: RequestInit) => {
      sent.push({ method: init?.method ?? 'GET', address });
      return fetch(address, init);
    },
  };
  return { source, sent };
}

describe('what is asked', () => {
  test('a comparison is that of the API, by GET', async () => {
    const { source, sent } = overheard();
    const measures = ['TARGET' as const, 'ACTUAL' as const];
    const table = await compare(source, { indicator: 'ふるさと納税', measures });
    const { data } = await api.ask(
      `query ($measures: [Measure!]) { compare(indicator: "ふるさと納税", measures: $measures) {
        unit citation release rows { cells { year measure value missing observation { id } } }
      } }`,
      { measures },
    );
    expect(table).toMatchObject(data.compare);
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
  });

  test('what is too long for an address goes by POST', async () => {
    const { source, sent } = overheard();
    const asking = compare(source, { indicator: '納'.repeat(1_000) });
    await expect(asking).rejects.toMatchObject({ code: 'BAD_USER_INPUT', status: 400 });
    expect(sent).toEqual([{ method: 'POST', address: `${url}/graphql` }]);
  });

  test('figures come page by page, each once, all of one release', async () => {
    const { source, sent } = overheard();
    const filter = { years: { from: 2015 } };
    const found = [];
    for await (const { id } of figures(source, { filter })) found.push(id);
    const { data } = await api.ask(
      'query ($filter: ObservationFilter) { observations(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(data.observations.totalCount).toBeGreaterThan(200);
    expect(new Set(found).size).toBe(data.observations.totalCount);
    expect(found).toHaveLength(data.observations.totalCount);
    const [, ...pages] = sent;
    expect(pages).toHaveLength(Math.ceil(found.length / 100));
    for (const { address } of pages) expect(address).toContain(`/releases/${api.release}/graphql?`);
  });

  test('no page is asked for before it is wanted', async () => {
    const { source, sent } = overheard();
    for await (const _ of figures(source)) break;
    expect(sent).toHaveLength(2);
  });

  test('a figure tells every place that prints it, and one that is not there is null', async () => {
    const { data } = await api.ask(
      '{ observations(first: 1) { nodes { id raw evidence { quote startLine document { id } } } } }',
    );
    const [figure] = data.observations.nodes;
    expect(await evidence({ url }, figure.id)).toMatchObject(figure);
    expect(await evidence({ url }, `${figure.id}0`)).toBeNull();
  });

  test('towns and indicators are found by a part of their names', async () => {
    expect((await towns({ url }, '香取')).map(({ code }) => code)).toContain('122360');
    expect((await indicators({ url }, 'ふるさと納税')).map(({ id }) => id)).toContain(
      'furusato-nozei.amount',
    );
  });

  test('a fixed source asks its release, and stays with it', async () => {
    const { source, sent } = overheard();
    const still = await fixed(source);
    expect(still.release).toBe(api.release);
    expect(await fixed(still)).toBe(still);
    await towns(still, '香取');
    expect(sent.at(-1)?.address).toContain(`${url}/releases/${api.release}/graphql?`);
  });
});

describe('why there is no answer', () => {
  test('what was asked wrongly is told by its code, with the facts beside it', async () => {
    const error = await compare({ url }, { indicator: 'ふるさと納' }).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'MachikurabeError', status: 400, retryAfter: null });
    expect(error.code).toBe('UNKNOWN_INDICATOR');
    expect(error.faults[0].extensions).toMatchObject({ argument: 'indicator' });
    expect(error.message).toContain('ふるさと納');
  });

  test('a release that is not there is told', async () => {
    await expect(towns({ url, release: '0'.repeat(16) }, '香取')).rejects.toMatchObject({
      code: 'UNKNOWN_RELEASE',
      status: 404,
    });
  });

  test('who has asked for too much is told when to ask again', async () => {
    const tight = await served({ rateLimit: 1 });
    try {
      const error = await towns({ url: tight.url }, '香取').catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 });
      expect(error.retryAfter).toBeGreaterThan(0);
    } finally {
      await tight.api.close();
    }
  });

  test('where nobody answers, and where another answers', async () => {
    await expect(towns({ url: 'http://127.0.0.1:1' }, '香取')).rejects.toMatchObject({
      code: 'NO_CONNECTION',
      status: null,
    });
    const page = async () => new Response('<html>', { status: 502 });
    await expect(towns({ url, fetch: page }, '香取')).rejects.toMatchObject({
      code: 'NO_ANSWER',
      status: 502,
      message: 'What came (HTTP 502) is no answer of Machikurabe.',
    });
  });

  test('who gives up gets their own reason', async () => {
    const reason = new Error('enough');
    await expect(towns({ url, signal: AbortSignal.abort(reason) }, '香取')).rejects.toBe(reason);
  });
});
