import { z } from 'zod';
import { day, localId, municipalityCode, printed } from '../../ingest/schemas/common.js';
import { LEFT_OUT } from '../left-out.js';
import { proposedKpi, question } from './kpi-form.js';
import { proposedPlan, proposedSisterCity } from './partner-forms.js';
import { quoted } from './quoted.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal digits');

const leftOut = z.strictObject({ reason: z.enum(LEFT_OUT), place: quoted });

const linesFrom = z.tuple([z.int().positive(), z.int().positive()], {
  error: 'must be the first line of a page and the page, such as [48, 121]',
});

/** What the machine read in one document, before a person accepts any of it. */
export const proposal = z
  .strictObject({
    $schema: z.string().optional(),
    municipality: municipalityCode,
    document: localId,
    original: z.strictObject({
      file: printed.describe('Name of the file that was read'),
      sha256,
      pages: z.int().nonnegative(),
    }),
    text: z.strictObject({
      file: printed.describe('Name of the text that the lines are of, beside this file'),
      sha256,
      lines: z.int().nonnegative(),
      pages: z.array(linesFrom).describe('The first line of each page, and the page'),
    }),
    proposedBy: z.strictObject({
      machine: printed.describe('Name and version of the program'),
      on: day,
    }),
    kpis: z.array(proposedKpi).default([]),
    questions: z.array(question).default([]).describe('What does not add up: no figures'),
    leftOut: z.array(leftOut).default([]).describe('What has figures and is no indicator'),
    sisterCities: z.array(proposedSisterCity).default([]),
    plans: z.array(proposedPlan).default([]),
  })
  .describe('What was read in one document by machine: proposals that a person accepts');
export type Proposal = z.infer<typeof proposal>;
