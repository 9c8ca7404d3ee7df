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

test('a name that is too long for a disk is cut between two letters, and keeps its release and ending', () => {
  const long = `まちくらべ-${'𠮷'.repeat(90)}-0123456789abcdef.csv`;
  const header = contentDisposition('attachment', {
    plain: `a-${'b'.repeat(300)}-0123.csv`,
    name: long,
  });
  const [, plain = '', encoded = ''] =
    /filename="(.*)"; filename\*=UTF-8''(.*)$/.exec(header) ?? [];
  const name = decodeURIComponent(encoded);
  expect(plain).toMatch(/^a-b{200,}-0123\.csv$/);
  expect(name).toMatch(/^まちくらべ-𠮷{40,}-0123456789abcdef\.csv$/u);
  for (const one of [plain, name]) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(240);
});
