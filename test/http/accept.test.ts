import { expect, test } from '@jest/globals';
import { acceptsJson } from '../../src/http/accept.js';

test.each([
  [undefined, true],
  ['', true],
  ['*/*', true],
  ['application/*;q=0.1', true],
  ['application/json', true],
  ['Application/JSON; charset=utf-8', true],
  ['application/graphql-response+json', true],
  ['text/html,application/xhtml+xml,*/*;q=0.8', true],
  ['text/html', false],
  ['application/json;q=0', false],
  ['application/json; q=0.0', false],
  ['multipart/mixed', false],
  ['application', false],
])('accept: %s wants our JSON: %s', (header, wanted) => {
  expect(acceptsJson(header)).toBe(wanted);
});
