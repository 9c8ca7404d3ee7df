import { z } from 'zod';
import { MatchLevel, MissingReason, PeriodType } from '../../domain/vocabulary.js';
import { figure, localId, municipalityCode, ownWords, printed, year } from './common.js';

const series = z.strictObject({
  id: localId,
  indicator: localId,
  match: z.enum(MatchLevel),
  label: printed.describe("The publisher's own name of the figure"),
  publisher: printed,
  dataset: printed,
  period: z.enum(PeriodType),
  day: z
    .strictObject({
      date: z.string().regex(/^\d{2}-\d{2}$/, 'must be a month and a day such as "10-01"'),
      quote: printed,
      note: ownWords,
    })
    .optional()
    .describe('The day of the year that the figures are of, known from outside the file read'),
  file: z.string().regex(/^[\w.-]+\.csv$/, 'must be the name of a CSV file beside this one'),
});
export type SeriesSeed = z.infer<typeof series>;

export const statisticsFile = z
  .strictObject({ $schema: z.string().optional(), series: z.array(series) })
  .describe('The series of official statistics; the figures stand in one CSV file each');

const inCell = (schema: z.ZodType<number, number>) =>
  z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/, 'must be a plain decimal number in ASCII digits')
    .transform(Number)
    .pipe(schema);

export const STATISTIC_COLUMNS = [
  'municipality',
  'year',
  'value',
  'missing',
  'unit',
  'raw',
  'obsStatus',
  'document',
  'line',
  'quote',
  'yearQuote',
  'note',
] as const;

/**
 * One row of a CSV file of figures; `quote` and `yearQuote` stand in `line` of the document's text.
 * A figure whose year is not printed has neither `year` nor `yearQuote`.
 */
export const statisticRow = z
  .strictObject({
    municipality: municipalityCode,
    year: inCell(year).optional(),
    value: inCell(figure).optional(),
    missing: z.enum(MissingReason).optional(),
    unit: printed,
    raw: printed,
    obsStatus: z.enum(['A', 'B', 'D', 'E', 'F', 'P']).optional(),
    document: localId,
    line: inCell(z.int().positive()),
    quote: printed,
    yearQuote: printed.optional(),
    note: ownWords.optional(),
  })
  .refine((item) => (item.value === undefined) !== (item.missing === undefined), {
    path: ['value'],
    error: 'give either `value` or, where there is none, `missing`',
  });
export type StatisticRow = z.infer<typeof statisticRow>;
