import { isAbsolute, join } from 'node:path';
import { fileSha256 } from '../../lib/file-sha256.js';
import type { Picture } from '../pdf/draw-page.js';
import { type DrawnPdf, drawPdf } from '../pdf/draw-pdf.js';
import type { Proposal } from '../proposal/proposal-form.js';

/** The pages of the original as pictures. */
export interface OriginalPages {
  /** Null where it cannot be drawn: no PDF, not there, not the one that was read, no canvas. */
  page(number: number): Promise<Picture | null>;
  close(): Promise<void>;
}

/** Whoever reviews goes on and back by a page: those need not be drawn again. */
const KEPT = 8;

const NONE: OriginalPages = { page: async () => null, close: async () => undefined };

/** Opens the original of a proposal, which is named as seen from its folder. */
export async function originalPages(
  folder: string,
  { original }: Pick<Proposal, 'original'>,
): Promise<OriginalPages> {
  const path = isAbsolute(original.file) ? original.file : join(folder, original.file);
  const isPdf = /\.pdf$/iu.test(path);
  if (!isPdf || fileSha256(path) !== original.sha256) return NONE;
  return keptPages(await drawPdf(path));
}

/** One page after the other is drawn, and the last ones are kept. */
function keptPages(pdf: DrawnPdf): OriginalPages {
  const kept = new Map<number, Picture>();
  let last: Promise<unknown> = Promise.resolve();
  const draw = async (number: number) => {
    const known = kept.get(number);
    if (known) return known;
    const picture = await pdf.page(number);
    if (picture) kept.set(number, picture);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return picture;
  };
  return {
    page(number) {
      const next = last.then(() => draw(number));
      last = next.catch(() => undefined);
      return next;
    },
    close: () => pdf.close(),
  };
}
