import { z } from 'zod';
import { MatchLevel } from '../../domain/definition-vocabulary.js';
import { GivenStatus, MissingReason } from '../../domain/vocabulary.js';
import { figure, localId, municipalityCode, ownWords, printed, year } from './common.js';
import { facets } from './facets.js';

const series = z
  .strictObject({
    id: localId,
    indicator: localId,
    match: z.enum(MatchLevel),
    label: printed.describe("The publisher's own name of the figure"),
    publisher: printed,
    dataset: printed,
    datasetEn: printed.optional().describe('The same in English, translated by us'),
    facets,
    day: z
      .strictObject({ quote: printed, note: ownWords })
      .optional()
      .describe('How the day of the facets is known, from outside the file read'),
    file: z.string().regex(/^[\w.-]+\.csv$/, 'must be the name of a CSV file beside this one'),
  })
  .refine((item) => (item.day === undefined) === (item.facets.day === null), {
    path: ['day'],
    error: '`day` says how the day of the facets is known: the two go together',
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
    missing: z.enum(MissingReason).exclude(['IN_WORDS']).optional(),
    unit: printed,
    raw: printed,
    obsStatus: z.enum(GivenStatus).optional(),
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
