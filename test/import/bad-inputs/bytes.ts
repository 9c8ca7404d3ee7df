import { type BadInput, figures } from './bad-input.js';
import { cp932, eucJp, utf16be, utf16le } from './encodings.js';
import { ALL_FILES, csv, type GoodFile, withCell } from './good-files.js';

const text = ({ rows }: GoodFile) => csv(rows);
/** The text with something put behind the name of the second town. */
const spoilt = (good: GoodFile, by: string) =>
  csv(withCell(good, 1, good.name, good.rows[good.first + 1]?.[good.name] + by));
const secondTown = ({ first }: GoodFile) => `${first + 2}:-`;
const HTML = '<!DOCTYPE html><html><head><title>503 Service Unavailable</title></head></html>';
const LINE = 100 * 1024 * 1024;

const refused = (name: string, bytes: BadInput['bytes'], ...codes: string[]): BadInput => ({
  name,
  of: ALL_FILES,
  bytes,
  refused: () => codes,
});
const refusedAt = (
  name: string,
  bytes: BadInput['bytes'],
  code: string,
  place: (good: GoodFile) => string = secondTown,
): BadInput => ({ name, of: ALL_FILES, bytes, refused: (good) => [`${code} ${place(good)}`] });
const read = (name: string, bytes: BadInput['bytes']): BadInput => ({
  ...{ name, of: ALL_FILES, bytes },
  read: () => figures(),
});

/** What a file of text can be besides a table in UTF-8. */
export const BYTES: readonly BadInput[] = [
  refused('an empty file', () => '', 'EMPTY -:-'),
  refused('white space alone', () => ' \r\n\r\n', 'EMPTY -:-'),
  read('a BOM before UTF-8', (good) => `\ufeff${text(good)}`),
  read('CP932', (good) => cp932(text(good))),
  refused('EUC-JP', (good) => eucJp(text(good)), 'ENCODING -:-'),
  refused('UTF-16LE with a BOM', (good) => utf16le(text(good)), 'ENCODING -:-'),
  refused('UTF-16BE with a BOM', (good) => utf16be(text(good)), 'ENCODING -:-'),
  refused('ISO-2022-JP', (good) => `\x1b$B;T\x1b(B,1\r\n${text(good)}`, 'CONTROL_CHARACTER'),
  refused(
    'lines of two encodings',
    (good) => Buffer.concat([Buffer.from(text(good)), cp932('市町村'), Buffer.from('\r\n')]),
    'ENCODING',
  ),
  refused(
    'UTF-8 that was taken for Latin-1 and saved again',
    (good) => Buffer.from(Buffer.from(text(good)).toString('latin1')),
    'CONTROL_CHARACTER',
  ),
  refused(
    'a file cut off within a character',
    (good) => {
      const bytes = Buffer.from(text(good));
      return bytes.subarray(0, bytes.lastIndexOf(Buffer.from('町')) + 2);
    },
    'CUT_OFF -:-',
  ),
  refusedAt(
    'a file cut off within a row',
    (good) => text(good).slice(0, text(good).lastIndexOf('神崎町') + '神崎町'.length),
    'CUT_OFF',
    ({ rows }) => `${rows.length}:-`,
  ),
  {
    ...{ name: 'a file cut off after a row', of: ALL_FILES },
    bytes: ({ rows }) => csv(rows.slice(0, -1)),
    read: () => figures({ '123421': '' }),
  },
  refusedAt('a NUL', (good) => spoilt(good, '\0'), 'NUL_BYTES'),
  refusedAt('a control character', (good) => spoilt(good, '\x07'), 'CONTROL_CHARACTER'),
  refusedAt('a mark that turns the writing', (good) => spoilt(good, '\u202e'), 'CONTROL_CHARACTER'),
  refusedAt('a BOM inside of the text', (good) => spoilt(good, '\ufeff'), 'CONTROL_CHARACTER'),
  refusedAt('a character that was lost before', (good) => spoilt(good, '\ufffd'), 'LOST_CHARACTER'),
  read('line ends of two kinds', ({ rows }) =>
    rows.map((row, i) => csv([row], i % 2 ? '\n' : '\r\n')).join(''),
  ),
  read('line ends of the old Macintosh', ({ rows }) => csv(rows, '\r')),
  read('no line end at the end', (good) => text(good).trimEnd()),
  read(
    'blank lines between towns and below',
    ({ rows, first }) => `${csv(rows.slice(0, first))}${csv(rows.slice(first), '\n\n')}\n`,
  ),
  refusedAt(
    'a quotation mark that is not closed',
    (good) => text(good).replace('札幌市', '"札幌市'),
    'OPEN_QUOTE',
  ),
  refusedAt(
    'a quotation mark inside of a cell',
    (good) => text(good).replace('札幌市', '札幌"市'),
    'STRAY_QUOTE',
  ),
  refusedAt(
    'a row with too few cells',
    (good) => text(good).replace(/札幌市,/, '札幌市'),
    'RAGGED_ROW',
  ),
  refusedAt(
    'thousands that were not put between quotation marks',
    (good) => text(good).replace(/札幌市,/, '札幌市,1,'),
    'RAGGED_ROW',
  ),
  refused('cells between tabs', (good) => text(good).replaceAll(',', '\t'), 'NOT_A_TABLE -:-'),
  refused('cells between semicolons', (good) => text(good).replaceAll(',', ';'), 'NOT_A_TABLE -:-'),
  refused('a page of HTML saved as a CSV', () => HTML, 'NOT_A_TABLE -:-'),
  refused('a page of HTML with a BOM', () => `\ufeff\r\n${HTML}`, 'NOT_A_TABLE -:-'),
  refused('a sentence', () => 'ただいまメンテナンス中です。\r\n', 'NOT_A_TABLE -:-'),
  refused('a PDF', () => '%PDF-1.7\n', 'NOT_A_TABLE -:-'),
  refused('a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'NOT_A_TABLE -:-'),
  refused('a packed file', () => Buffer.from('1f8b08000000', 'hex'), 'NOT_A_TABLE -:-'),
  refused('the JSON of an error', () => '{"error":"not found"}', 'JSON_SHAPE -:-'),
  {
    ...{ name: 'a line of 100 MB', of: ALL_FILES.slice(0, 1) },
    bytes: (good) => Buffer.concat([Buffer.from(text(good)), Buffer.alloc(LINE, '7')]),
    refused: ({ rows }) => [`CUT_OFF ${rows.length + 1}:-`],
  },
  {
    ...{ name: 'more than 128 MiB', of: ALL_FILES.slice(0, 1) },
    bytes: () => Buffer.alloc(128 * 1024 * 1024 + 1),
    refused: () => ['TOO_LARGE -:-'],
  },
];
