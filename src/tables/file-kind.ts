import { type Fault, faultOf } from './faults.js';
import type { Words } from './file-problems.js';
import { FileProblems } from './file-problems.js';
import type { Table, TableFile } from './table.js';

const HEAD_BYTES = 1024;
const CFB = 'd0cf11e0a1b11ae1';

/** Bytes that other kinds of files begin with, and what to call those. */
const OTHERS: readonly (readonly [begin: string, what: Words])[] = [
  ['255044462d', { ja: 'PDF', en: 'a PDF' }],
  ['1f8b', { ja: 'gzip で圧縮されたファイル', en: 'a gzip file, to be unpacked first' }],
  ['fd377a585a00', { ja: 'xz で圧縮されたファイル', en: 'an xz file, to be unpacked first' }],
  ['377abcaf271c', { ja: '7z で圧縮されたファイル', en: 'a 7z file, to be unpacked first' }],
  ['89504e47', { ja: '画像', en: 'a picture' }],
  ['ffd8ff', { ja: '画像', en: 'a picture' }],
];

/** What a file is by its first bytes; what is no table is refused by name. */
export function fileKind({ name, bytes }: TableFile): Table['format'] {
  const refuse = (fault: Fault, what: Words | string) =>
    new FileProblems([faultOf(name, fault, what)]);
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES));
  const begins = (hex: string) => head.toString('hex', 0, hex.length / 2) === hex;
  if (bytes.length === 0) throw refuse('EMPTY', '');
  if (begins('504b0304')) return 'xlsx';
  if (begins(CFB)) return 'xls';
  if (begins('504b')) throw refuse('CUT_OFF', { ja: '空の zip', en: 'an empty zip' });
  for (const utf16 of ['fffe', 'feff']) {
    if (begins(utf16)) throw refuse('ENCODING', { ja: 'UTF-16 です', en: 'it is UTF-16' });
  }
  const other = OTHERS.find(([begin]) => begins(begin));
  if (other) throw refuse('NOT_A_TABLE', other[1]);
  const text = head
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (text === '' && bytes.length <= HEAD_BYTES) throw refuse('EMPTY', '');
  if (text.startsWith('<')) throw refuse('NOT_A_TABLE', pageOf(bytes));
  return /^[[{]/.test(text) ? 'json' : 'csv';
}

/** A page that says why there is no file is saved under the file's name by many a browser. */
function pageOf(bytes: Uint8Array): Words {
  const page = Buffer.from(bytes.subarray(0, 64 * HEAD_BYTES)).toString('utf8');
  const title = /<title[^>]*>([^<]{1,80})/i.exec(page)?.[1]?.trim();
  const named = title ? ` "${title}"` : '';
  return { ja: `HTML または XML の文書${named}`, en: `a page of HTML or XML${named}` };
}
