import { basename } from 'node:path';
import type { Block } from '../blocks/block.js';
import { layOut } from '../blocks/lay-out.js';
import { writeText } from '../blocks/write-text.js';
import { PDF_LIMITS, type PdfLimits } from '../pdf/pdf-thread.js';
import { type OpenPdf, openPdf } from '../pdf/read-pdf.js';
import { refused } from '../reader-faults.js';
import { absentPage, chosenPages, noSuchPage, pageList } from './page-choice.js';
import { noticesOf, type PageState } from './pdf-notices.js';
import type { ReadDocument, ReadOptions } from './read-document.js';

/**
 * Reads the pages of a PDF one after another.
 * @throws FileProblems where it cannot be read, or none of the pages holds text
 */
export async function readPdfDocument(
  path: string,
  options: ReadOptions,
  limits: PdfLimits = PDF_LIMITS,
): Promise<ReadDocument> {
  const pdf = await openPdf(path, limits);
  try {
    return await readPages(pdf, basename(path), options, limits);
  } finally {
    await pdf.close();
  }
}

async function readPages(
  pdf: OpenPdf,
  name: string,
  { pages: ranges, progress }: ReadOptions,
  limits: PdfLimits,
): Promise<ReadDocument> {
  const absent = absentPage(ranges, pdf.pages);
  if (absent !== null) throw noSuchPage(name, absent, pdf.pages);
  const numbers = chosenPages(ranges, pdf.pages);
  if (numbers.length > limits.pages) {
    throw refused(name, 'PDF_TOO_MANY_PAGES', `${numbers.length} > ${limits.pages}`);
  }
  const blocks: Block[] = [];
  const states: PageState[] = [];
  // The next page is read by its thread while this one lays out the page before.
  let coming = pdf.page(numbers[0] ?? 1);
  for (const [done, number] of numbers.entries()) {
    progress(done, numbers.length);
    const page = await coming;
    const next = numbers[done + 1];
    if (next !== undefined) coming = pdf.page(next);
    blocks.push(...layOut(page));
    const { unseen, unknown, pictures, faults } = page;
    states.push({ number, words: page.words.length, unseen, unknown, pictures, faults });
  }
  progress(numbers.length, numbers.length);
  if (states.every(({ words }) => words === 0)) throw noText(name, states);
  const text = writeText(blocks);
  const textBytes = Buffer.from(`${text.lines.join('\n')}\n`);
  return { kind: 'PDF', pages: pdf.pages, blocks, text, textBytes, notices: noticesOf(states) };
}

function noText(name: string, states: readonly PageState[]) {
  const list = pageList(states.map(({ number }) => number));
  const hidden = states.some(({ unseen }) => unseen > 0);
  return refused(name, 'PDF_NO_TEXT', {
    ja: `${list} ページ${hidden ? '。見えない文字（文字認識の結果など）はありますが、読みません' : ''}`,
    en: `pages ${list}${hidden ? '; there is hidden text, as text recognition leaves it, which is not read' : ''}`,
  });
}
