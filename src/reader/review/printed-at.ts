import { z } from 'zod';
import { lineRange, printed } from '../../ingest/schemas/common.js';

/** A place in the document's text. */
export const place = z.strictObject({ lines: lineRange, quote: printed });
export type Place = z.infer<typeof place>;

/** Words, and where they are printed. */
export const printedAt = z.strictObject({ printed, at: place });

/** Who decided, and when. */
export const signed = {
  by: printed.describe('Who decided'),
  on: z.iso.datetime().describe('When'),
};
