import { z } from 'zod';
import { isMunicipalityCode } from '../../domain/municipality-code.js';
import { isPartialDate } from '../../domain/partial-date.js';
import { LONGEST_PRINTED, MOST_LINES } from '../../domain/quote-limits.js';
import { NarrativeKind, Reading } from '../../domain/vocabulary.js';
import { significantDigits } from '../../lib/decimal.js';

const noControlCharacters = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;

/** A string as printed in the source, or a name of ours of that size. */
export const printed = z
  .string()
  .min(1, 'must not be empty')
  .max(LONGEST_PRINTED, `is longer than ${LONGEST_PRINTED} characters: quote less of it`)
  .regex(noControlCharacters, 'must be one line without control characters');

/** A list in which nothing stands twice. */
export const distinct = <T extends z.ZodString>(item: T) =>
  z.array(item).superRefine((list, { addIssue }) => {
    for (const [i, value] of list.entries()) {
      if (list.indexOf(value) === i) continue;
      addIssue({ code: 'custom', path: [i], message: `${value} stands twice` });
    }
  });

/** Text of our own. */
export const ownWords = z
  .string()
  .min(1, 'must not be empty')
  .max(1000, 'is longer than 1000 characters: summarise')
  .regex(noControlCharacters, 'must be one line without control characters');

/** An id; `missing` says what to write where it is left out. */
export const idSaying = (missing?: string) =>
  z
    .string({ error: ({ input }) => (input === undefined ? missing : undefined) })
    .regex(
      /^[a-z0-9]+(?:[-./][a-z0-9]+)*$/,
      'must be lower-case letters and digits joined by "-", "." or "/"',
    );
export const localId = idSaying();

export const partialDate = z
  .string()
  .refine(isPartialDate, 'must be a date such as "2023", "2023-11" or "2019-11-25"')
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

export const day = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), 'must be a day such as "2018-10-01"')
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

export const municipalityCode = z
  .string()
  .refine(
    isMunicipalityCode,
    'must be a 6-digit 全国地方公共団体コード in quotation marks whose last digit is its check digit',
  )
  .meta({ pattern: '^\\d{6}$' });

export const year = z.int().min(1868, 'must be 1868 or later').max(2200, 'must be 2200 or earlier');

/** A day of the year, without the year. */
export const dayOfYear = z
  .string()
  .regex(
    /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    'must be a month and a day such as "10-01"',
  );

/** A figure that text and floating point carry alike. */
export const figure = z
  .number(
    'must be a number in half-width digits, without unit, bound and separators, such as 1200 or -3.5 (where none is printed, leave `value` out and write `missing`)',
  )
  .refine(
    (value) => significantDigits(value) <= 15,
    'has more than 15 significant digits, which cannot be kept exactly',
  );

/** The first and the last line of a passage. */
export const lineRange = z.tuple([z.int().positive(), z.int().positive()], {
  error: ({ input }) =>
    input === undefined ? undefined : 'must be the first and the last line, such as [7, 7]',
});

export const evidence = z
  .strictObject({
    document: localId
      .optional()
      .describe('Id of the document; without it the document of the file'),
    page: z.int().positive().optional().describe('Printed page, where the text tells it'),
    lines: lineRange
      .optional()
      .describe('First and last line of the text, counted from 1; at most 12 lines'),
    quote: printed.describe(
      'As printed; width does not count, nor does white space but between two digits',
    ),
    field: z
      .string()
      .regex(/^[a-zA-Z]+$/, 'must be the name of a field of the record')
      .optional()
      .describe('The field that the quote stands for; without it the whole record'),
    reading: z
      .enum(Reading)
      .default('CERTAIN')
      .describe(
        'CERTAIN: printed so. INFERRED: worked out from the page. EXTERNAL: known from outside',
      ),
    locator: z.array(printed).optional().describe('Headings above it, outermost first'),
    note: ownWords.optional().describe('Where there is doubt: what, and why it was read so'),
  })
  .refine((item) => !item.lines || item.lines[0] <= item.lines[1], {
    path: ['lines'],
    error: 'must run from the first line to the last',
  })
  .refine((item) => !item.lines || item.lines[1] - item.lines[0] < MOST_LINES, {
    path: ['lines'],
    error: `must span at most ${MOST_LINES} lines`,
  })
  .refine((item) => (item.reading === 'EXTERNAL') === (item.lines === undefined), {
    path: ['reading'],
    error: 'EXTERNAL evidence has no lines, and evidence of a document we hold needs them',
  })
  .refine((item) => item.reading === 'CERTAIN' || item.note !== undefined, {
    path: ['note'],
    error: 'what is not CERTAIN needs a note that says why',
  });
export type EvidenceSeed = z.infer<typeof evidence>;

const NO_EVIDENCE =
  'is missing: every fact carries its evidence, such as - { lines: [7, 7], quote: 12人 }';

export const evidenceList = z
  .array(evidence, {
    error: ({ input }) => (input === undefined ? NO_EVIDENCE : undefined),
  })
  .min(1, 'must not be empty: every fact carries its evidence');

export const locator = z
  .array(printed)
  .optional()
  .describe('Headings above the record, outermost first; its evidence inherits them');

export const narrative = z.strictObject({
  kind: z.enum(NarrativeKind),
  year: year.optional().describe('Fiscal year that it speaks of'),
  text: z
    .string()
    .min(1)
    .max(300, 'is longer than 300 characters: summarise')
    .regex(noControlCharacters, 'must be one line without control characters')
    .describe('What the source says, in our own words, in Japanese'),
  evidence: evidenceList,
});
export type NarrativeSeed = z.infer<typeof narrative>;

export const provenance = z
  .strictObject({
    proposedBy: z.literal('MACHINE').describe('What a person typed says nothing of it'),
    machine: printed.describe('Name and version of the reader'),
    acceptedBy: printed.describe('Who held it against the print, as they want to be named'),
    acceptedOn: day,
    corrected: z.boolean().describe('Whether they changed what was proposed'),
  })
  .describe('How a record came in that a machine proposed and a person accepted');
export type ProvenanceSeed = z.infer<typeof provenance>;

/** The heads of the files of one municipality. */
export const fileHead = {
  $schema: z.string().optional(),
  document: localId.optional().describe('The document that evidence without `document` stands in'),
};
