import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refused } from '../reader-faults.js';
import { checkBytes } from './check-bytes.js';
import { type Guard, guardThread } from './guard-thread.js';
import type { PdfPage } from './page-of-pdf.js';
import type { FromThread, PassedOver, ToThread } from './thread-messages.js';

/** What is read at most, so that no file holds a machine up. */
export interface PdfLimits {
  /** Seconds to open it, and for each page. */
  seconds: number;
  /** Bytes of memory of the whole process. */
  memory: number;
  pages: number;
}

export const PDF_LIMITS: PdfLimits = { seconds: 60, memory: 1024 * 1024 * 1024, pages: 2000 };

/** A page with what was passed over on it. */
export type ReadPage = PdfPage & PassedOver;

/** A PDF that is open: it must be closed. */
export interface OpenPdf {
  pages: number;
  /** @throws FileProblems where the page is damaged, or takes too long or too much */
  page(number: number): Promise<ReadPage>;
  close(): Promise<void>;
}

/**
 * Opens a PDF in a thread of its own, which is stopped where it takes too long or too much memory.
 * @throws FileProblems where it is none, is locked, cut off, damaged, or more than is read
 */
export async function openPdf(path: string, limits: PdfLimits = PDF_LIMITS): Promise<OpenPdf> {
  const name = basename(path);
  checkBytes(path);
  const guard = guardThread<ToThread, FromThread>(
    new Worker(new URL('page-thread.js', import.meta.url), {
      workerData: { path },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory / 2 ** 20 / 2, stackSizeMb: 4 },
      // pdfjs-dist speaks to its console only.
      stdout: true,
      stderr: true,
    }),
    limits,
  );
  try {
    const opened = await answerOf(guard, null, name, null);
    if (opened.kind !== 'OPENED') throw new Error(`OPENED was wanted, ${opened.kind} came`);
    return {
      pages: opened.pages,
      page: async (number) => {
        const answer = await answerOf(guard, { page: number }, name, number);
        if (answer.kind !== 'PAGE') throw new Error(`PAGE was wanted, ${answer.kind} came`);
        const { page, pictures, faults } = answer;
        return { ...page, pictures, faults };
      },
      close: () => guard.close(),
    };
  } catch (error) {
    await guard.close();
    throw error;
  }
}

async function answerOf(
  guard: Guard<ToThread, FromThread>,
  question: ToThread | null,
  name: string,
  page: number | null,
): Promise<Exclude<FromThread, { kind: 'FAULT' }>> {
  const place = page === null ? { ja: '', en: '' } : { ja: `${page} ページ`, en: `page ${page}` };
  const because = (what: string) => ({
    ja: [place.ja, what].filter(Boolean).join('：'),
    en: [place.en, what].filter(Boolean).join(': '),
  });
  const answer = await guard.ask(question);
  if (answer.kind === 'STOPPED') throw refused(name, answer.code, because(answer.what));
  if (answer.kind === 'FAULT') throw refused(name, answer.code, because(answer.what));
  return answer;
}
