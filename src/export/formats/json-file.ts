import { closeSync, openSync, writeSync } from 'node:fs';
import type { OpenSink } from './sink.js';

/** A table as a JSON array: an object a row, null where it has nothing. */
export const jsonFile: OpenSink = (path, columns) => {
  const names = columns.map(({ name }) => name);
  const file = openSync(path, 'w');
  let before = '[\n';
  return {
    add(rows) {
      if (rows.length === 0) return undefined;
      writeSync(file, before + rows.map((row) => JSON.stringify(row, names)).join(',\n'));
      before = ',\n';
      return undefined;
    },
    async end() {
      writeSync(file, before === ',\n' ? '\n]\n' : '[]\n');
      closeSync(file);
    },
  };
};
