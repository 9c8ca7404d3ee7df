import { z } from 'zod';
import { Reading } from '../../domain/vocabulary.js';
import { lineRange, ownWords, printed } from '../../ingest/schemas/common.js';

const place = {
  page: z.int().positive().describe('Page of the file, counted from 1: not the printed number'),
  lines: lineRange.describe('First and last line of the text, counted from 1'),
  box: z
    .tuple([z.number(), z.number(), z.number().nonnegative(), z.number().nonnegative()])
    .optional()
    .describe('Left, top, width and height on the page: in points, of a text in columns and lines'),
  quote: printed.describe('As printed'),
};

/** A place of the document, and what is printed there. */
export const quoted = z.strictObject(place);
export type Quoted = z.infer<typeof quoted>;

/** Evidence in the form of seeds, with its place on the page. */
export const quotedEvidence = z
  .strictObject({
    ...place,
    field: z
      .string()
      .regex(/^[a-zA-Z]+$/, 'must be the name of a field of the record')
      .optional()
      .describe('The field that the quote stands for; without it the whole record'),
    reading: z.enum(Reading).exclude(['EXTERNAL']).default('CERTAIN'),
    note: ownWords.optional().describe('Of what is INFERRED: why it was read so'),
  })
  .refine((item) => item.reading === 'CERTAIN' || item.note !== undefined, {
    path: ['note'],
    error: 'what is not CERTAIN needs a note that says why',
  });
export type QuotedEvidence = z.infer<typeof quotedEvidence>;

export const quotedEvidenceList = z
  .array(quotedEvidence)
  .min(1, 'must not be empty: every proposal says where it is printed');
