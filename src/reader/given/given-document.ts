import type { Block } from '../blocks/block.js';
import type { Page } from '../pages/page.js';

/** A file that says itself which cells its tables have. */
export interface GivenDocument {
  kind: 'WORKBOOK' | 'CSV' | 'HTML';
  /** A sheet is a page; boxes count its columns and rows. */
  pages: readonly Page[];
  /** In reading order. */
  blocks: readonly Block[];
}
