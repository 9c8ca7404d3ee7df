import type { PdfPage } from './page-of-pdf.js';

/** What the thread is asked for. */
export interface ToThread {
  page: number;
}

/** What pdfjs-dist passed over on a page. */
export interface PassedOver {
  pictures: number;
  /** What was damaged, in its own words. */
  faults: string[];
}

export type FromThread =
  | { kind: 'OPENED'; pages: number }
  | ({ kind: 'PAGE'; page: PdfPage } & PassedOver)
  | { kind: 'FAULT'; code: 'PDF_ENCRYPTED' | 'PDF_DAMAGED'; what: string };
