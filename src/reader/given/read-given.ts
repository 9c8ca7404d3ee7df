import { faultOf } from '../../tables/faults.js';
import { fileKind } from '../../tables/file-kind.js';
import { FileProblems } from '../../tables/file-problems.js';
import { readTable, requireSize } from '../../tables/read-table.js';
import { readWorkbook } from '../../tables/read-workbook.js';
import type { Sheet, TableFile } from '../../tables/table.js';
import type { Block } from '../blocks/block.js';
import type { Page, Word } from '../pages/page.js';
import { decodeHtml } from './decode-html.js';
import type { GivenDocument } from './given-document.js';
import { htmlBlocks } from './html-blocks.js';
import { sheetBlocks } from './sheet-blocks.js';
import { placesOf } from './sheet-cells.js';

/** More than any plan: what is larger is a list of data. */
const MOST_PLACES = 1_000_000;
const HEAD_BYTES = 1024;

const HTML =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,900}?-->\s*)*<(?:!doctype html|html|head|body|table|div|meta)\b/iu;

/**
 * A workbook or HTML, known by its content, or a CSV, known by its name, as tables and lines; null for any
 * other file.
 * @throws FileProblems for what is damaged, encrypted, or would be too large
 */
export function readGiven(file: TableFile): GivenDocument | null {
  requireSize(file.name, file.bytes.length);
  const head = Buffer.from(file.bytes.subarray(0, HEAD_BYTES));
  if (/^(?:504b0304|d0cf11e0a1b11ae1)/.test(head.toString('hex'))) {
    const format = fileKind(file) === 'xls' ? 'xls' : 'xlsx';
    return sheetsOf(file.name, 'WORKBOOK', readWorkbook(file, format, true));
  }
  if (HTML.test(head.toString('latin1'))) {
    const blocks = htmlBlocks(file.name, decodeHtml(file));
    return { kind: 'HTML', pages: [pageOf(1, blocks)], blocks };
  }
  if (!/\.csv$/iu.test(file.name)) return null;
  return sheetsOf(file.name, 'CSV', readTable(file).sheets);
}

function sheetsOf(
  name: string,
  kind: GivenDocument['kind'],
  sheets: readonly Sheet[],
): GivenDocument {
  const places = sheets.reduce((sum, sheet) => sum + placesOf(sheet), 0);
  if (places > MOST_PLACES) {
    const what = { ja: `${places} > ${MOST_PLACES} セル`, en: `${places} > ${MOST_PLACES} cells` };
    throw new FileProblems([faultOf(name, 'TOO_LARGE', what)]);
  }
  const blocks = sheets.map((sheet, i) => sheetBlocks(sheet, i + 1));
  const pages = blocks.map((own, i) => pageOf(i + 1, own));
  return { kind, pages, blocks: blocks.flat() };
}

function pageOf(number: number, blocks: readonly Block[]): Page {
  const words = blocks.flatMap((block) =>
    block.kind === 'TABLE'
      ? block.cells.flatMap(({ printed }) => printed.words)
      : block.printed.words,
  );
  const reach = (end: (word: Word) => number) =>
    words.reduce((most, word) => Math.max(most, end(word)), 0);
  return {
    number,
    width: reach(({ box }) => box.x + box.width),
    height: reach(({ box }) => box.y + box.height),
    words,
    rules: [],
  };
}
