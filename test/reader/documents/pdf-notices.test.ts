import { expect, test } from '@jest/globals';
import { readPdfDocument } from '../../../src/reader/documents/read-pdf-document.js';
import { FileProblems } from '../../../src/tables/file-problems.js';
import { fileOf, type SmallPage, smallPdf, textAt } from '../pdf/small-pdf.js';

/** A picture of 100 by 100 points of grey. */
const PICTURE = `<< /Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray
/BitsPerComponent 8 /Length 10000 >>\nstream\n${'a'.repeat(10000)}\nendstream`;
const drawn = 'q 500 0 0 700 0 0 cm /X1 Do Q';
const hidden = `BT 3 Tr ET ${textAt(50, 700, '機械が認識した見えない文字'.repeat(2))} 0 Tr`;

async function read(...pages: (string | SmallPage)[]) {
  const path = fileOf(smallPdf(pages, { 100: PICTURE }));
  try {
    const { notices } = await readPdfDocument(path, { pages: null, progress: () => undefined });
    return notices.map(({ en }) => en);
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    return error.problems.map(({ message }) => message.en);
  }
}

test('pages that are pictures are named, and the others are read', async () => {
  const text = textAt(50, 700, '第一章');
  expect(await read(text, drawn, drawn, '', text, drawn)).toEqual([
    expect.stringMatching(/^pages 2-3, 6: pictures without text, which were not read/),
  ]);
});

test('a document of pictures alone is refused, and what was recognised behind them is not read', async () => {
  expect(await read(drawn, drawn)).toEqual([
    expect.stringMatching(/no text \(pages 1-2\): .*Ask the publisher/),
  ]);
  expect(await read(drawn + hidden)).toEqual([expect.stringMatching(/hidden text/)]);
});

test('hidden text beside what is seen is told', async () => {
  expect(await read(textAt(50, 600, '見える文字') + hidden)).toEqual([
    expect.stringMatching(/^pages 1: hidden text/),
  ]);
});
