import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refused } from '../reader-faults.js';
import { checkBytes } from './check-bytes.js';
import { guardThread } from './guard-thread.js';
import type { Answer, FromThread, ThreadData, ToThread } from './thread-messages.js';

/** What is read at most, so that no file holds a machine up. */
export interface PdfLimits {
  /** Seconds of work to open it, and for each page. */
  seconds: number;
  /** Bytes of memory that the process may take beside what it has. */
  memory: number;
  pages: number;
}

export const PDF_LIMITS: PdfLimits = { seconds: 20, memory: 1024 * 1024 * 1024, pages: 2000 };

/** A PDF that is open in a thread of its own: it must be closed. */
export interface PdfThread {
  pages: number;
  /** @throws FileProblems where the page is damaged, or takes too long or too much */
  ask<Kind extends keyof FromThread>(question: ToThread, kind: Kind): Promise<FromThread[Kind]>;
  close(): Promise<void>;
}

/**
 * Opens a PDF in a thread, which is stopped where it takes too long or too much memory.
 * @param pixels pictures in it that have more are passed over
 * @throws FileProblems where it is none, is locked, cut off, damaged, or more than is read
 */
export async function startPdfThread(
  path: string,
  limits: PdfLimits,
  pixels: number,
): Promise<PdfThread> {
  const name = basename(path);
  checkBytes(path);
  const workerData: ThreadData = { path, pixels };
  const guard = guardThread<ToThread, Answer>(
    new Worker(new URL('page-thread.js', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory / 2 ** 20 / 2, stackSizeMb: 4 },
      // pdfjs-dist speaks to its console only.
      ...{ stdout: true, stderr: true },
    }),
    limits,
  );
  async function ask<Kind extends keyof FromThread>(question: ToThread | null, kind: Kind) {
    const answer = await guard.ask(question);
    if (answer.kind === 'STOPPED' || answer.kind === 'FAULT') {
      throw refused(name, answer.code, because(question?.page ?? null, answer.what));
    }
    if (answer.kind !== kind) throw new Error(`${kind} was wanted, ${answer.kind} came`);
    return answer as FromThread[Kind];
  }
  try {
    const { pages } = await ask(null, 'OPENED');
    return { pages, ask, close: guard.close };
  } catch (error) {
    await guard.close();
    throw error;
  }
}

function because(page: number | null, what: string) {
  const told = (place: string) => [page === null ? '' : place, what].filter(Boolean).join(': ');
  return { ja: told(`${page} ページ`), en: told(`page ${page}`) };
}
