import { expect, test } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { setLasting } from '../../src/http/cache/set-lasting.js';

/** The link that the answer to an address has. */
function linkOf(url: string): string | undefined {
  const headers: Record<string, string> = {};
  const reply = {
    header(name: string, value: string) {
      headers[name] = value;
      return reply;
    },
  };
  const request = { url, params: {} } as FastifyRequest;
  setLasting(request, reply as unknown as FastifyReply, { etag: 'e', release: 'r' });
  return headers.link;
}

test('the address that will answer for ever stands beside the one that was asked, as a link may hold it', () => {
  expect(linkOf('/graphql?query={a}')).toBe('<releases/r/graphql?query={a}>; rel="bookmark"');
  expect(linkOf('/indicators/a.csv?b=/c')).toBe(
    '<../releases/r/indicators/a.csv?b=/c>; rel="bookmark"',
  );
  expect(linkOf('/graphql?a=>;<')).toBe('<releases/r/graphql?a=%3E;<>; rel="bookmark"');
});

test('an address that would fill the headers is not told again', () => {
  expect(linkOf(`/graphql?query=${'a'.repeat(4_000)}`)).toBeUndefined();
});
