import type { Words } from '../../tables/file-problems.js';
import type { Block } from '../blocks/block.js';
import type { DocumentText } from '../blocks/write-text.js';
import type { PageRange } from './page-choice.js';

/** A document as it was read, before anything is understood of it. */
export interface ReadDocument {
  kind: 'PDF' | 'WORKBOOK' | 'CSV' | 'HTML' | 'MARKDOWN' | 'TEXT';
  /** How many pages the file has, whether they were read or not. */
  pages: number;
  /** Of the pages that were read, in reading order. */
  blocks: readonly Block[];
  text: DocumentText;
  /** The text as bytes: those of the file itself where that is a text in UTF-8. */
  textBytes: Uint8Array;
  /** What the reader should know of what was passed over. */
  notices: readonly Words[];
}

export interface ReadOptions {
  /** Null: all. */
  pages: readonly PageRange[] | null;
  /** Called as pages are read. */
  progress(done: number, of: number): void;
}
