import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { PDF_LIMITS, type PdfLimits } from '../../../src/reader/pdf/pdf-thread.js';
import { openPdf } from '../../../src/reader/pdf/read-pdf.js';
import { FileProblems } from '../../../src/tables/file-problems.js';
import { fileOf, smallPdf, textAt } from './small-pdf.js';

/** The code and the English words that a file is refused with, all of its pages asked for. */
async function refusalOf(bytes: Uint8Array, limits: Partial<PdfLimits> = {}): Promise<string> {
  try {
    const pdf = await openPdf(fileOf(bytes), { ...PDF_LIMITS, ...limits });
    try {
      for (let page = 1; page <= pdf.pages; page++) await pdf.page(page);
    } finally {
      await pdf.close();
    }
    return 'READ';
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    return error.problems.map(({ code, message }) => `${code}: ${message.en}`).join();
  }
}

const whole = smallPdf([textAt(50, 700, '待機児童数')]);

/** A page whose content unpacks to so many times what is repeated. */
function packed(repeated: string, times: number, before = ''): Buffer {
  const stream = deflateSync(Buffer.from(before + repeated.repeat(times)));
  const content = `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream.toString('latin1')}\nendstream`;
  return smallPdf([{ content: '', entries: '/Contents 100 0 R' }], { 100: content });
}

test('what is no PDF, empty or cut off says what it is and what to do', async () => {
  expect(await refusalOf(Buffer.from('PK\u0003\u0004 a workbook'))).toMatch(
    /^PDF_NOT_A_PDF: .*begins with "PK.*download the PDF itself/,
  );
  expect(await refusalOf(Buffer.alloc(0))).toMatch(/^EMPTY/);
  expect(await refusalOf(whole.subarray(0, whole.length - 60))).toMatch(/^PDF_CUT_OFF.*%%EOF/);
  expect(await refusalOf(Buffer.from('%PDF-1.7\nnothing\n%%EOF\n'))).toMatch(/^PDF_DAMAGED/);
});

test('a PDF that wants a password is refused by that name', async () => {
  const key = '<0000000000000000000000000000000000000000000000000000000000000000>';
  const encrypt = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O ${key} /U ${key} >>`;
  expect(await refusalOf(smallPdf([textAt(50, 700, '数')], {}, encrypt))).toMatch(
    /^PDF_ENCRYPTED: .*password.*save it without one/,
  );
});

test('a page that takes more time than is given stops the reading, and is named', async () => {
  const slow = packed('1 0 0 1 0 0 cm ', 6_000_000);
  expect(await refusalOf(slow, { seconds: 3 })).toMatch(
    /^PDF_TOO_SLOW: .*page 1.*leave that page out/,
  );
});

test('a page that unpacks to more than is read stops the reading', async () => {
  const bomb = packed('0 0 m 1 1 l S ', 4_000_000);
  const memory = 150 * 2 ** 20;
  expect(await refusalOf(bomb, { memory })).toMatch(/^PDF_TOO_MUCH_MEMORY: .*leave that page out/);
});

test('a page on which more is drawn than is read is named, not read in part', async () => {
  const text = packed('1 0 0 1 50 700 Tm (abcdefghij) Tj ', 40_000, 'BT /F1 8 Tf ');
  expect(await refusalOf(text)).toMatch(/^PDF_TOO_MUCH_DRAWN: .*page 1: > 300000/);
});

test('what leads back to itself, or claims pages that it has not, holds nobody up', async () => {
  const form = (more: string) =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 500 500] ${more} /Length 6 >>\nstream\n/X1 Do\nendstream`;
  const loop = form('/Resources << /XObject << /X1 100 0 R >> >>');
  expect(await refusalOf(smallPdf(['/X1 Do'], { 100: loop }))).toBe('READ');
  const kids = '<< /Type /Pages /Count 5000 /Kids [2 0 R 10 0 R] >>';
  expect(await refusalOf(smallPdf([''], { 2: kids }))).toMatch(/^PDF_DAMAGED: .*circular/);
});
