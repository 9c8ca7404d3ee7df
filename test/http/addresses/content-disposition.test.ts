import { expect, test } from '@jest/globals';
import { contentDisposition } from '../../../src/http/addresses/content-disposition.js';

test.each([
  ['a"b\r\nX: y', 'a-b-X-y'],
  ['births', 'births'],
])('a name in quotes holds plain letters only: %j', (plain, safe) => {
  const header = contentDisposition('attachment', { plain, name: plain });
  expect(header).toContain(`filename="${safe}"`);
  expect(header).toMatch(/^[\x20-\x7e]*$/);
});

test('a Japanese name is given as RFC 8187 writes it, without what no file may be called', () => {
  const header = contentDisposition('inline', { plain: 'a', name: "ごみ(1人1日)*'年/度" });
  const [, encoded = ''] = /filename\*=UTF-8''(.*)$/.exec(header) ?? [];
  expect(encoded).toMatch(/^[\w.%-]+$/);
  expect(decodeURIComponent(encoded)).toBe("ごみ(1人1日)-'年-度");
});
