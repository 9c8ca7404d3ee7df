import { z } from 'zod';
import { day, figure, ownWords } from './common.js';

const value = z.union([figure, ownWords, z.boolean(), z.null()], {
  error: ({ input }) =>
    input === undefined
      ? 'is missing: write the value, or null where nothing stood there'
      : 'must be a number, a text, true, false or null',
});

const correction = z
  .strictObject({
    record: z
      .string()
      .min(1)
      .describe('Id of the record, as the API gives it: katori/kpi/6-7/furusato-nozei/target/2027'),
    field: z
      .string()
      .regex(/^[a-zA-Z]+$/, 'must be the name of a field of the record')
      .describe('The field that was wrong: value, raw, unit, year, missing'),
    old: value.describe('What releases said before; null where nothing'),
    new: value.describe('What the record says now; the last correction of a field counts'),
    since: day.describe('Day of the correction: releases made from it on hold the new value'),
    seen: ownWords.describe('Where it was seen: document and lines, or address of the notice'),
    reason: ownWords.describe('What was wrong and why, in Japanese'),
    reasonEn: ownWords.describe('The same in English'),
  })
  .refine((item) => item.old !== item.new, {
    path: ['new'],
    error: 'is the same as old: nothing was corrected',
  });
export type CorrectionSeed = z.infer<typeof correction>;

export const correctionsFile = z
  .strictObject({
    $schema: z.string().optional(),
    corrections: z
      .array(correction)
      .describe('In the order in which they were made; of one field each goes on from the last'),
  })
  .describe('Figures, and other values, that a release had wrongly and a later one has right');
