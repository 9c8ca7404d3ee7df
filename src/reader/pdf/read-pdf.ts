import type { PdfPage } from './page-of-pdf.js';
import { PDF_LIMITS, type PdfLimits, startPdfThread } from './pdf-thread.js';
import type { PassedOver } from './thread-messages.js';

/** A page with what was passed over on it. */
export type ReadPage = PdfPage & PassedOver;

/** A PDF that is open: it must be closed. */
export interface OpenPdf {
  pages: number;
  /** @throws FileProblems where the page is damaged, or takes too long or too much */
  page(number: number): Promise<ReadPage>;
  close(): Promise<void>;
}

/** Text and lines are wanted: of pictures only that there are some. */
const NO_PICTURES = 1;

/**
 * Opens a PDF to read the words and rulings of its pages.
 * @throws FileProblems where it is none, is locked, cut off, damaged, or more than is read
 */
export async function openPdf(path: string, limits: PdfLimits = PDF_LIMITS): Promise<OpenPdf> {
  const { pages, ask, close } = await startPdfThread(path, limits, NO_PICTURES);
  return {
    ...{ pages, close },
    async page(number) {
      const { page, pictures, faults } = await ask({ kind: 'READ', page: number }, 'PAGE');
      return { ...page, pictures, faults };
    },
  };
}
