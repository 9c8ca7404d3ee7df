import { z } from 'zod';
import { lineRange, localId, ownWords } from './common.js';

const uncited = z
  .strictObject({
    lines: lineRange.describe(
      'First and last line of the text, counted from 1; any number of lines',
    ),
    reason: ownWords.describe('Why the figures of these lines are no facts here, in Japanese'),
  })
  .refine((item) => item.lines[0] <= item.lines[1], {
    path: ['lines'],
    error: 'must run from the first line to the last',
  });

export const uncitedFile = z
  .strictObject({
    $schema: z.string().optional(),
    document: localId.describe('The document whose lines these are'),
    uncited: z.array(uncited),
  })
  .describe('Why figures of a document are left out on purpose; only `coverage` reads it');
