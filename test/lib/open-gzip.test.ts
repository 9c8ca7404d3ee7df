import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { endGzip, openGzip } from '../../src/lib/open-gzip.js';
import { seeded } from '../random.js';

describe('compressed bytes that are given an end', () => {
  test.each([0, 1, 2, 100, 65_535])(
    'are one file of the whole content, after %d bytes',
    async (n) => {
      const beginning = Buffer.from('移住者数'.repeat(500).slice(0, n));
      const open = await openGzip(beginning);
      for (const end of ['}}\n', 'もう一つ', '', 'x'.repeat(65_535)]) {
        expect(gunzipSync(endGzip(open, Buffer.from(end)))).toEqual(
          Buffer.concat([beginning, Buffer.from(end)]),
        );
      }
    },
  );

  test('are read alike by the decoder of the web, which takes one member alone', async () => {
    const { integer } = seeded(3);
    const beginning = Buffer.from(Array.from({ length: 40_000 }, () => integer(0, 255)));
    const file = endGzip(await openGzip(beginning), Buffer.from('}}\n'));
    const read = new Response(
      new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip')),
    );
    expect(Buffer.from(await read.arrayBuffer())).toEqual(
      Buffer.concat([beginning, Buffer.from('}}\n')]),
    );
  });

  test('are hardly larger than compressed whole', async () => {
    const text = JSON.stringify(Array.from({ length: 900 }, (_, i) => ({ id: i, name: `市${i}` })));
    const file = endGzip(await openGzip(Buffer.from(text)), Buffer.from('}}\n'));
    expect(file.length).toBeLessThan(gzipSync(text).length + 40);
  });
});
