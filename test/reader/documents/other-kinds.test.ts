import { expect, test } from '@jest/globals';
import { readFile } from '../../../src/reader/documents/read-file.js';
import { FileProblems } from '../../../src/tables/file-problems.js';
import { fileOf } from '../pdf/small-pdf.js';

async function refusalOf(bytes: Buffer, name: string): Promise<string> {
  try {
    await readFile(fileOf(bytes, name), { pages: null, progress: () => undefined });
    return 'READ';
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    return error.problems.map(({ code, message }) => `${code}: ${message.en}`).join();
  }
}

test('a file of a kind that is not read is called by its name, whatever it is called', async () => {
  const refusals: [bytes: string, said: RegExp][] = [
    ['\x89PNG\r\n\x1a\n', /^NOT_A_DOCUMENT: .* this is a picture: .*proof-read/],
    ['PK\x03\x04 … word/document.xml', /this is a document of Word: save it as one of those/],
    ['PK\x03\x04 … ppt/presentation.xml', /slides of PowerPoint/],
    ['\x1f\x8b\x08', /a gzip file/],
    ['', /^EMPTY/],
    [' \r\n', /^EMPTY/],
  ];
  for (const [bytes, said] of refusals) {
    expect(await refusalOf(Buffer.from(bytes, 'latin1'), 'plan.txt')).toMatch(said);
  }
  expect(await refusalOf(Buffer.from('待機児童数 0人\n'), 'plan.png')).toBe('READ');
});
