import type { Value } from '../sink.js';
import { copyRoom, writeCopyValue } from './copy-text.js';

/** Bytes that are sent together. */
const TOGETHER = 512 * 1024;
const NONE = Buffer.allocUnsafeSlow(0);
const [TAB, LINE_END] = [0x09, 0x0a];

/** Rows that wait to be sent, as COPY takes them in its text format. */
export interface CopyBuffer {
  /** Whether there is enough to be sent. */
  put(values: readonly Value[]): boolean;
  /** All that waits. */
  take(): Buffer;
}

/** Buffers that were sent: the next rows are put into them, since new ones would be what garbage collection costs. */
export interface SpareBuffers {
  get(): Buffer;
  /** What `take` gave and nobody reads any more. */
  giveBack(rows: Buffer): void;
}

export function spareBuffers(): SpareBuffers {
  const spare: Buffer[] = [];
  return {
    get: () => spare.pop() ?? Buffer.allocUnsafeSlow(TOGETHER),
    giveBack: ({ buffer }) => void spare.push(Buffer.from(buffer)),
  };
}

export function copyBuffer(spare: SpareBuffers): CopyBuffer {
  let bytes: Buffer = NONE;
  let length = 0;
  return {
    put(values) {
      let most = 1;
      for (let i = 0; i < values.length; i++) most += 1 + copyRoom(values[i] as Value);
      makeRoom(length + most);
      for (let i = 0; i < values.length; i++) {
        if (i > 0) bytes[length++] = TAB;
        length = writeCopyValue(bytes, length, values[i] as Value);
      }
      bytes[length++] = LINE_END;
      return length >= TOGETHER - 8192;
    },
    take() {
      const rows = bytes.subarray(0, length);
      bytes = NONE;
      length = 0;
      return rows;
    },
  };

  function makeRoom(size: number): void {
    if (bytes === NONE) bytes = spare.get();
    if (size <= bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * size);
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  }
}
