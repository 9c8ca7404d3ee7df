import { expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { noteOf, noteRequests } from '../../src/graphql/request-note.js';
import { fromOneRelease } from '../../src/http/one-release.js';

/** A server that reads from a release which may be replaced while it reads, and what it is told of that. */
async function serving(still: boolean[]) {
  const app = Fastify();
  noteRequests(app);
  const asked: string[] = [];
  let made = 0;
  const options = {
    contextOf: () => ({ release: `release ${++made}`, costOf: () => expect.anything() as never }),
    isStill: async (id: string) => {
      asked.push(id);
      return still.shift() ?? true;
    },
  };
  const handler = fromOneRelease(
    app,
    async (request) => {
      const release = request.asking?.release ?? '';
      if (request.url === '/read') noteOf(request).release = release;
      return release;
    },
    options,
  );
  app.get('/:what', handler);
  const ask = async (url: string) => (await app.inject(url)).body;
  return { app, ask, asked };
}

test('an answer is of one release: what another took the place of is answered anew', async () => {
  const { ask, asked } = await serving([false, true]);
  expect(await ask('/read')).toBe('release 2');
  expect(asked).toEqual(['release 1', 'release 2']);
});

test('the release is not asked for where nothing was read', async () => {
  const { ask, asked } = await serving([]);
  expect(await ask('/refused')).toBe('release 1');
  expect(asked).toEqual([]);
});

test('a data set that is replaced again and again is an error that says when to ask again', async () => {
  const { app } = await serving([false, false, false, false]);
  const { body } = await app.inject('/read');
  expect(JSON.parse(body)).toMatchObject({ message: expect.stringContaining('Ask again') });
});
