import { type CellObject, CFB } from '@e965/xlsx';
import { makeWorkbook, textCell, workbookParts } from '../../tables/make-workbook.js';
import { makeZip } from '../../tables/make-zip.js';
import { type MadeCell, workbook } from '../read-tables.js';
import { type BadInput, figures, placeOf } from './bad-input.js';
import { ALL_FILES, csv, GOOD_FILES, type GoodFile } from './good-files.js';

type Options = Parameters<typeof workbook>[1];
const xlsx = ({ rows }: GoodFile, options?: Options) => Buffer.from(workbook(rows, options));
/** The figure of the second town in a workbook is this cell. */
const withFigure = (good: GoodFile, cell: MadeCell) =>
  workbook(
    good.rows.map((row, i) =>
      row.map((one, j) => (i === good.first + 1 && j === good.figure ? cell : one)),
    ),
  );
const cell = (made: object) => made as CellObject;
const ROW = `<row r="1">${textCell('A1', '市')}</row>`;

const refused = (name: string, bytes: BadInput['bytes'], ...codes: string[]): BadInput => ({
  ...{ name, of: ALL_FILES, bytes },
  refused: () => codes,
});
const refusedCell = (name: string, made: object, code: string): BadInput => ({
  ...{ name, of: GOOD_FILES },
  bytes: (good) => withFigure(good, cell(made)),
  refused: (good) => [`${code} ${placeOf(good, 1, good.figure)}`],
});
const readCell = (name: string, made: object | string, value: string): BadInput => ({
  ...{ name, of: GOOD_FILES },
  bytes: (good) => withFigure(good, made as MadeCell),
  read: () => figures({ '011002': value }),
});

/** What a workbook can be. */
export const WORKBOOKS: readonly BadInput[] = [
  { name: 'an .xlsx', of: ALL_FILES, bytes: (good) => xlsx(good), read: () => figures() },
  {
    ...{ name: 'an .xls', of: ALL_FILES },
    bytes: (good) => xlsx(good, { type: 'biff8' }),
    read: () => figures(),
  },
  refused('an .xlsx that is cut off', (good) => xlsx(good).subarray(0, -40), 'CUT_OFF -:-'),
  refused(
    'an .xls that is cut off',
    (good) => xlsx(good, { type: 'biff8' }).subarray(0, 1500),
    'DAMAGED',
  ),
  refused('an .xlsx with a changed byte', changedByte, 'DAMAGED -:-'),
  refused(
    'a zip of a CSV',
    ({ rows }) => makeZip([{ path: 'a.csv', content: csv(rows) }]),
    'NOT_A_TABLE -:-',
  ),
  refused('a zip bomb', () => makeZip([...workbookParts(ROW), bomb()]), 'ZIP_BOMB -:-'),
  refused(
    'a zip that lies of its size',
    () => makeZip([...workbookParts(ROW), { ...bomb(), size: 9 }]),
    'DAMAGED -:-',
  ),
  refused(
    'entities that multiply',
    () => makeZip([...workbookParts(ROW), entities()]),
    'XML_BOMB -:-',
  ),
  refused('an .xlsx behind a password', encrypted, 'ENCRYPTED -:-'),
  refused('an .xls behind a password', encryptedXls, 'ENCRYPTED -:-'),
  refused('a workbook without a cell', () => makeWorkbook(''), 'EMPTY -:-'),
  {
    ...{ name: 'a formula whose result was not saved', of: GOOD_FILES },
    bytes: (good) => makeWorkbook(rowsWithFormula(good)),
    refused: (good) => [`FORMULA_WITHOUT_VALUE ${placeOf(good, 1, good.figure)}`],
  },
  readCell('below zero, printed in red without a sign', { t: 'n', v: -402, z: '0;[Red]0' }, '-402'),
  readCell('below zero, printed in brackets', { t: 'n', v: -402, z: '0_);(0)' }, '-402'),
  readCell('a formula with its result', { t: 'n', v: 402, f: 'SUM(A1:A2)' }, '402'),
  refusedCell('a reference that is gone (#REF!)', { t: 'e', v: 0x17 }, 'NO_NUMBER'),
  refusedCell('a division by zero (#DIV/0!)', { t: 'e', v: 7 }, 'NO_NUMBER'),
  refusedCell('a number that became a date', { t: 'n', v: 45_000, z: 'yyyy/m/d' }, 'NO_NUMBER'),
  refusedCell('a truth value', { t: 'b', v: true }, 'NO_NUMBER'),
  refusedCell(
    'a format that prints thousands alone',
    { t: 'n', v: 70_000, z: '#,##0,' },
    'PRINT_SCALED',
  ),
  readCell('a format that rounds', { t: 'n', v: 402.4, z: '0' }, '402'),
  readCell('a format with thousands', { t: 'n', v: 4020, z: '#,##0 ' }, '4020'),
  readCell('a figure as text in full width', ' ４０２ ', '402'),
  readCell('marks of the direction of writing', '\u202d402\u202c', '402'),
  {
    ...{ name: 'a hidden sheet with the same table', of: ALL_FILES },
    bytes: (good) => xlsx(good, { before: good.rows, hidden: true }),
    read: () => figures(),
  },
  refused(
    'two sheets with the same table',
    (good) => xlsx(good, { before: good.rows }),
    'OTHER_DATASET|HEAD_TWICE',
  ),
];

function changedByte(good: GoodFile): Buffer {
  const bytes = xlsx(good);
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 20;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  return bytes;
}

/** The XML of the rows as programs write it that leave the working out to another. */
const rowsWithFormula = ({ rows, first, figure }: GoodFile) =>
  rows
    .map((row, i) => {
      const cells = row.map((text, j) => {
        const place = `${String.fromCharCode(65 + j)}${i + 1}`;
        const isFigure = i === first + 1 && j === figure;
        return isFigure ? `<c r="${place}"><f>1+1</f></c>` : textCell(place, text);
      });
      return `<row r="${i + 1}">${cells.join('')}</row>`;
    })
    .join('');

const bomb = () => ({ path: 'xl/media/a.bin', content: Buffer.alloc(8 * 1024 * 1024) });
const entities = () => ({
  path: 'xl/sharedStrings.xml',
  content: '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l "ll">]><sst>&l;</sst>',
});

function encrypted(): Buffer {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(8));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(8));
  return CFB.write(container, { type: 'buffer' }) as Buffer;
}

/** A record FILEPASS behind the first one says that all that follows is encrypted. */
function encryptedXls(good: GoodFile): Buffer {
  const container = CFB.read(xlsx(good, { type: 'biff8' }), { type: 'buffer' });
  const stream = CFB.find(container, '/Workbook');
  if (!stream) throw new Error('no stream Workbook');
  const content = Buffer.from(stream.content as Uint8Array);
  const begin = 4 + content.readUInt16LE(2);
  const password = Buffer.concat([
    Buffer.from('2f003600', 'hex'),
    Buffer.from('010001000100', 'hex'),
    Buffer.alloc(48),
  ]);
  stream.content = Buffer.concat([content.subarray(0, begin), password, content.subarray(begin)]);
  stream.size = stream.content.length;
  return CFB.write(container, { type: 'buffer' }) as Buffer;
}
