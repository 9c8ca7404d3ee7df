import type { Value } from '../sink.js';
import { copyLine } from './copy-line.js';

/** Bytes that are sent together. */
const TOGETHER = 512 * 1024;
const NONE = Buffer.allocUnsafeSlow(0);

/** Rows that wait to be sent, as bytes: text that waits in a hundred thousand pieces is what garbage collection costs. */
export interface CopyBuffer {
  /** Whether there is enough to be sent. */
  put(values: readonly Value[]): boolean;
  /** All that waits. */
  take(): Buffer;
}

export function copyBuffer(): CopyBuffer {
  let bytes = NONE;
  let length = 0;
  return {
    put(values) {
      const line = copyLine(values);
      // A letter takes at most three bytes, of a pair each half two.
      const most = length + 3 * line.length;
      if (most > bytes.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(TOGETHER, 2 * most));
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
      }
      length += bytes.write(line, length);
      return length >= TOGETHER - 8192;
    },
    take() {
      const rows = bytes.subarray(0, length);
      bytes = NONE;
      length = 0;
      return rows;
    },
  };
}
