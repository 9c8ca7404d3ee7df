import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { refused } from '../reader-faults.js';

const MOST_BYTES = 256 * 1024 * 1024;
const HEAD = 1024;
const TAIL = 4096;

/** Whether a file begins as a PDF does, whatever its name. */
export const isPdf = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, HEAD)).includes('%PDF-');

/** @throws FileProblems where a file is no PDF, too large, or ends before its end */
export function checkBytes(path: string): void {
  const name = basename(path);
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size === 0) throw refused(name, 'EMPTY');
    if (size > MOST_BYTES) throw refused(name, 'PDF_TOO_LARGE', `${size} > ${MOST_BYTES} bytes`);
    const head = Buffer.alloc(Math.min(HEAD, size));
    readSync(file, head, 0, head.length, 0);
    if (!isPdf(head)) {
      const first = JSON.stringify(head.toString('latin1', 0, 8));
      throw refused(name, 'PDF_NOT_A_PDF', {
        ja: `${first} で始まっています`,
        en: `a file that begins with ${first}`,
      });
    }
    const tail = Buffer.alloc(Math.min(TAIL, size));
    readSync(file, tail, 0, tail.length, size - tail.length);
    if (!tail.includes('%%EOF')) {
      throw refused(name, 'PDF_CUT_OFF', {
        ja: `${size} バイトの終わりに %%EOF がありません`,
        en: `no %%EOF at the end of its ${size} bytes`,
      });
    }
  } finally {
    closeSync(file);
  }
}
