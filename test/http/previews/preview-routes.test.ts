import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { previewRoutes } from '../../../src/http/previews/preview-routes.js';
import { hashOf } from '../../../src/lib/hash-of.js';
import { type Api, openApi } from '../../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const pictureOf = (page: string, { at = '', ...headers }: Record<string, string> = {}) =>
  api.app.inject({ url: `${at}/preview.png?of=${encodeURIComponent(page)}`, headers });

describe('the picture that a link is shown with', () => {
  test('is a PNG of 1200 by 630 points, of every page another one', async () => {
    const pages = [
      '/',
      '/compare',
      '/compare?lang=en',
      '/town/122360',
      '/targets',
      '/nation?year=2019',
    ];
    const drawn: Awaited<ReturnType<typeof pictureOf>>[] = [];
    for (const page of pages) drawn.push(await pictureOf(page));
    for (const { statusCode, headers, rawPayload } of drawn) {
      expect([statusCode, headers['content-type']]).toEqual([200, 'image/png']);
      expect(rawPayload.subarray(1, 4).toString()).toBe('PNG');
      expect([rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    const different = new Set(drawn.map(({ rawPayload }) => hashOf(rawPayload.toString('base64'))));
    expect([...different]).toHaveLength(pages.length);
  });

  test('is the same again from memory, is not sent to who has it, and stays for ever with its release', async () => {
    const first = await pictureOf('/compare');
    const again = await pictureOf('/compare');
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
    const known = await pictureOf('/compare', { 'if-none-match': String(first.headers.etag) });
    expect([known.statusCode, known.body]).toEqual([304, '']);
    const at = `/releases/${api.release}`;
    const frozen = await pictureOf('/compare', { at });
    expect(frozen.headers['cache-control']).toContain('immutable');
    expect(frozen.rawPayload.equals(first.rawPayload)).toBe(true);
  });

  test.each([
    ['no page', '/nowhere', 400, 'BAD_USER_INPUT'],
    ['another site', 'https://example.com/compare', 400, 'BAD_USER_INPUT'],
    ['a file', '/compare.csv', 400, 'BAD_USER_INPUT'],
    ['a town that is none', '/town/999999', 404, 'NOT_FOUND'],
  ])('is refused with what was wanted: %s', async (_, page, status, code) => {
    const { statusCode, body } = await pictureOf(page);
    const { message, extensions } = JSON.parse(body).errors[0];
    expect([statusCode, extensions.code]).toEqual([status, code]);
    expect(message).toContain(page);
  });

  test('is refused at an address without a page, and at a release that is not there', async () => {
    const none = await api.app.inject('/preview.png');
    expect(JSON.parse(none.body).errors[0].message).toContain('/preview.png?of=%2Ftowns');
    const lost = await pictureOf('/compare', { at: '/releases/0000000000000000' });
    expect([lost.statusCode, JSON.parse(lost.body).errors[0].extensions.code]).toEqual([
      404,
      'UNKNOWN_RELEASE',
    ]);
  });
});

test('where nothing draws, a link is shown with the picture of all pages', async () => {
  const app = Fastify();
  const unused = () => {
    throw new Error('nothing is to be rendered');
  };
  previewRoutes(app, {
    ...{
      answerers: { apollo: { executeOperation: unused }, compiled: null },
      answerFrom: unused,
      stateOf: unused,
    },
    ...{
      publicUrl: () => 'http://localhost',
      current: () => 'release',
      findPainter: async () => null,
    },
  });
  const { statusCode, headers } = await app.inject('/preview.png?of=/compare');
  expect([statusCode, headers.location]).toEqual([302, '/previews/page.png']);
  const picture = await api.app.inject(String(headers.location));
  expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png']);
  await app.close();
});
