import type { Box } from '../pages/page.js';
import type { Picture } from './draw-page.js';
import type { PdfPage } from './page-of-pdf.js';

/** What the thread is started with; pictures of more pixels are passed over. */
export interface ThreadData {
  path: string;
  pixels: number;
}

/** What the thread is asked for. */
export type ToThread =
  | { kind: 'READ'; page: number }
  | { kind: 'DRAW'; page: number; boxes: readonly Box[] | null; scale: number };

/** What pdfjs-dist passed over on a page. */
export interface PassedOver {
  pictures: number;
  /** What was damaged, in its own words. */
  faults: string[];
}

export type ThreadFault = 'PDF_ENCRYPTED' | 'PDF_DAMAGED' | 'PDF_TOO_MUCH_DRAWN';

export interface FromThread {
  OPENED: { kind: 'OPENED'; pages: number };
  PAGE: { kind: 'PAGE'; page: PdfPage } & PassedOver;
  PICTURES: { kind: 'PICTURES'; pictures: Picture[] | null };
  FAULT: { kind: 'FAULT'; code: ThreadFault; what: string };
}
export type Answer = FromThread[keyof FromThread];
