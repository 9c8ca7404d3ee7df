import type { Words } from '../../tables/file-problems.js';
import type { TableFile } from '../../tables/table.js';
import { refused } from '../reader-faults.js';

const PICTURE = { ja: '画像', en: 'a picture' };

/** Bytes that files begin with which hold no text that can be read, and what they are. */
const OTHERS: readonly (readonly [begin: string, what: Words])[] = [
  ['89504e47', PICTURE],
  ['ffd8ff', PICTURE],
  ['47494638', PICTURE],
  ['49492a00', PICTURE],
  ['4d4d002a', PICTURE],
  ['1f8b', { ja: 'gzip で圧縮されたファイル', en: 'a gzip file' }],
];
const WORD = { ja: 'Word などの文書', en: 'a document of Word' };
const SLIDES = { ja: 'PowerPoint などのスライド', en: 'slides of PowerPoint' };

/** @throws FileProblems for a file that is empty, or of a kind that is known and not read */
export function refuseOtherKinds({ name, bytes }: TableFile): void {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (whole.subarray(0, 1024).toString('latin1').trim() === '' && bytes.length <= 1024) {
    throw refused(name, 'EMPTY');
  }
  const head = whole.toString('hex', 0, 8);
  const other = OTHERS.find(([begin]) => head.startsWith(begin));
  if (other) throw refused(name, 'NOT_A_DOCUMENT', other[1]);
  // The names of the parts of a zip stand in its directory as they are.
  if (!head.startsWith('504b0304')) return;
  if (whole.includes('word/document.xml')) throw refused(name, 'NOT_A_DOCUMENT', WORD);
  if (whole.includes('ppt/presentation.xml')) throw refused(name, 'NOT_A_DOCUMENT', SLIDES);
}
