import './without-canvas.js';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { drawPage } from './draw-page.js';
import { openDocument } from './open-document.js';
import { pageOfPdf } from './page-of-pdf.js';
import { TooMuchDrawn } from './painter.js';
import type { Answer, ThreadData, ThreadFault, ToThread } from './thread-messages.js';
import { takeWarnings } from './warnings.js';

/** A thread of its own: it is stopped from outside where a page takes too long or too much. */
const port = parentPort;
if (!port) throw new Error('page-thread.js runs as a thread');
const tell = (message: Answer) => port.postMessage(message);

/** What an error means, by its name; any other is damage. */
const FAULTS: Readonly<Record<string, ThreadFault>> = {
  PasswordException: 'PDF_ENCRYPTED',
  [TooMuchDrawn.name]: 'PDF_TOO_MUCH_DRAWN',
};

function tellFault(error: unknown): void {
  const { name, message } = error as Error;
  tell({ kind: 'FAULT', code: FAULTS[name] ?? 'PDF_DAMAGED', what: message });
}

try {
  const { path, pixels } = workerData as ThreadData;
  const pdf = await openDocument(new Uint8Array(readFileSync(path)), pixels);
  const layers = await pdf.getOptionalContentConfig();
  tell({ kind: 'OPENED', pages: pdf.numPages });
  port.on('message', async (asked: ToThread) => {
    try {
      takeWarnings();
      const one = await pdf.getPage(asked.page);
      if (asked.kind === 'READ') {
        const page = await pageOfPdf(one, layers);
        tell({ kind: 'PAGE', page, ...takeWarnings() });
      } else tell({ kind: 'PICTURES', pictures: await drawPage(one, layers, asked) });
      one.cleanup();
    } catch (error) {
      tellFault(error);
    }
  });
} catch (error) {
  tellFault(error);
}
