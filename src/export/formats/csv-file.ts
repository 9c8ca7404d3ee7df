import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { csvHead, csvRows } from './csv.js';
import type { OpenSink } from './sink.js';

/** A table as CSV, compressed where its name ends in .gz. */
export const csvFile: OpenSink = (path, columns) => {
  const file = createWriteStream(path);
  const isWritten = finished(file);
  // Who adds hears of a fault when he waits; until then nobody may be waiting.
  isWritten.catch(() => undefined);
  const into = path.endsWith('.gz') ? createGzip() : file;
  if (into !== file) into.pipe(file);
  into.write(csvHead(columns));
  return {
    add(rows) {
      if (into.write(csvRows(columns, rows))) return undefined;
      return Promise.race([once(into, 'drain'), isWritten]).then(() => undefined);
    },
    async end() {
      into.end();
      await isWritten;
    },
  };
};
