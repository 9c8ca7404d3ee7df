import { describe, expect, test } from '@jest/globals';
import { oneByteSerializers, oneByteText } from '../../../src/http/compiled/one-byte-text.js';
import { schema as publicSchema } from '../../../src/schema.js';

describe('a one-byte text', () => {
  test.each(['', 'Kirishima', '霧島市', 'é', '𠮷野家😀', `移住者数${'の'.repeat(100)}`])(
    'has the bytes of "%s" in UTF-8, each time',
    (text) => {
      for (const _ of ['first', 'again']) {
        const bytes = Buffer.from(JSON.stringify({ text: oneByteText(text) }), 'latin1');
        expect(bytes).toEqual(Buffer.from(JSON.stringify({ text })));
      }
    },
  );

  test('cannot be made of half a character', () => {
    expect(() => oneByteText('市\ud83d')).toThrow(RangeError);
  });

  test('is made of many different names, one after the other', () => {
    const names = Array.from({ length: 20_001 }, (_, i) => `町${i}`);
    expect(names.map(oneByteText)).toEqual(
      names.map((name) => Buffer.from(name).toString('latin1')),
    );
  });
});

test('every scalar that may be text is written so, numbers are left as they are', () => {
  const serializers = oneByteSerializers(publicSchema());
  expect(Object.keys(serializers).sort()).toEqual(['ID', 'PartialDate', 'String']);
  expect(serializers.ID?.(12)).toBe('12');
  expect(serializers.String?.('市')).toBe('å¸\u0082');
});
