import { expect, test } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import type { Serving } from '../../src/graphql/answering.js';
import type { RequestState } from '../../src/http/request-state.js';
import { takeRelease } from '../../src/http/take-release.js';
import { shared } from '../../src/lib/shared.js';

const serving = (release: string) => shared({ release } as Serving, async () => undefined);
const current = serving('current');
const older = serving('older');

/** What a request to the address of a release gets, or to that of the current one, and what it pays for it. */
async function taken(release?: string) {
  const paid: number[] = [];
  const state = { charge: (points: number) => void paid.push(points) } as unknown as RequestState;
  const releases = {
    current: () => current,
    list: async () => [{ id: '0123456789abcdef' }, { id: 'fedcba9876543210' }],
    take(id: string, pay: () => void) {
      if (id === 'open') return older.take();
      if (id === 'closed') pay();
      return Promise.resolve(id === 'closed' ? older.take() : null);
    },
  };
  const request = { params: { release } } as unknown as FastifyRequest;
  const got = takeRelease(releases, () => state, request);
  const isThere = !(got instanceof Promise);
  const one = await Promise.resolve(got).catch((error: unknown) => error);
  return { one, isThere, paid };
}

test('the current release and one that is open are there at once, for nothing', async () => {
  expect(await taken()).toEqual({ one: current, isThere: true, paid: [] });
  expect(await taken('open')).toEqual({ one: older, isThere: true, paid: [] });
});

test('who has one opened pays as for the dearest queries', async () => {
  expect(await taken('closed')).toEqual({ one: older, isThere: false, paid: [5000] });
});

test('one that there is not costs a look, and the error names the nearest, or else the newest', async () => {
  expect(await taken('0123456789abcdee')).toMatchObject({
    one: { code: 'UNKNOWN_RELEASE', details: { nearest: ['0123456789abcdef'] } },
    paid: [20],
  });
  expect(await taken('x')).toMatchObject({
    one: { details: { nearest: ['0123456789abcdef', 'fedcba9876543210'] } },
  });
});
