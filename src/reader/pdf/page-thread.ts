import './without-canvas.js';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openDocument } from './open-document.js';
import { pageOfPdf } from './page-of-pdf.js';
import type { FromThread, ToThread } from './thread-messages.js';
import { takeWarnings } from './warnings.js';

/** A thread of its own: it is stopped from outside where a page takes too long or too much. */
const port = parentPort;
if (!port) throw new Error('page-thread.js runs as a thread');
const tell = (message: FromThread) => port.postMessage(message);

/** Pictures are passed over: only that there are some is told. */
const NO_PICTURES = 1;

function tellFault(error: unknown): void {
  const { name, message } = error as Error;
  const isLocked = name === 'PasswordException';
  tell({ kind: 'FAULT', code: isLocked ? 'PDF_ENCRYPTED' : 'PDF_DAMAGED', what: message });
}

try {
  const { path } = workerData as { path: string };
  const pdf = await openDocument(new Uint8Array(readFileSync(path)), NO_PICTURES);
  const layers = await pdf.getOptionalContentConfig();
  tell({ kind: 'OPENED', pages: pdf.numPages });
  port.on('message', async ({ page: number }: ToThread) => {
    try {
      takeWarnings();
      const one = await pdf.getPage(number);
      const page = await pageOfPdf(one, layers);
      one.cleanup();
      tell({ kind: 'PAGE', page, ...takeWarnings() });
    } catch (error) {
      tellFault(error);
    }
  });
} catch (error) {
  tellFault(error);
}
