import { z } from 'zod';
import { MatchLevel } from '../../domain/definition-vocabulary.js';
import {
  Comparator,
  Extent,
  Measure,
  MissingReason,
  PlanKind,
  PlanStatus,
  Wanted,
} from '../../domain/vocabulary.js';
import { figure, localId, ownWords, printed, year } from '../../ingest/schemas/common.js';
import { planDecision, sisterCityDecision } from './partner-decisions.js';
import { place, printedAt, signed } from './printed-at.js';

/** A figure as a person has it read again: what is printed, where, and what is read there. */
const cell = z.strictObject({
  measure: z.enum(Measure),
  year: year.optional(),
  value: figure.optional(),
  valueTo: figure.optional(),
  missing: z.enum(MissingReason).optional(),
  wanted: z.enum(Wanted).optional(),
  comparator: z.enum(Comparator),
  raw: printed,
  at: place,
  yearAt: place.optional(),
});
export type ReviewedCell = z.infer<typeof cell>;

/** What no document prints, and a person says of a record. */
const asked = z.strictObject({
  id: localId,
  plan: localId.optional(),
  policy: localId.optional(),
  nameEn: printed.optional(),
  indicator: localId.optional(),
  match: z.enum(MatchLevel).optional(),
  facets: z.record(z.string(), z.string()).describe('Those facets that are words of a list'),
  locator: z.array(printed).optional(),
});

const record = z.strictObject({
  ...signed,
  decision: z.enum(['OPEN', 'ACCEPTED', 'REJECTED']),
  words: z
    .partialRecord(z.enum(['name', 'unit', 'definition', 'measuredBy']), printedAt)
    .default({})
    .describe('As they are printed, where the machine cut or misread them'),
  dropped: z
    .array(z.enum(['definition', 'measuredBy', 'direction', 'marked']))
    .default([])
    .describe('Fields that are left out'),
  cells: z
    .record(z.string(), z.union([cell, z.literal('REJECTED')]))
    .default({})
    .describe('By the number of the observation, from 0'),
  asked: asked.optional(),
});
export type RecordDecision = z.infer<typeof record>;

const answer = z.strictObject({
  ...signed,
  answer: z.enum(['FIGURE', 'DISMISSED']),
  record: localId.optional().describe('The indicator that the figure is of'),
  page: z.int().positive().optional(),
  words: z
    .strictObject({ name: printedAt, unit: printedAt })
    .optional()
    .describe('Of an indicator that the machine did not propose'),
  cell: cell.optional(),
});
export type Answer = z.infer<typeof answer>;

const town = z.strictObject({
  title: printed,
  titleEn: printed.optional(),
  publisher: printed,
  date: printedAt.optional(),
  extent: z.enum(Extent),
  extentNote: ownWords,
  extentNoteEn: ownWords,
  url: z.url().optional(),
  firstPage: z.int().optional().describe('The number printed on the first page of the file'),
  plan: z
    .strictObject({
      id: localId,
      name: printed,
      nameAt: place,
      nameEn: printed.optional(),
      issuer: printed,
      kind: z.enum(PlanKind),
      status: z.enum(PlanStatus),
      period: printedAt.optional(),
    })
    .optional()
    .describe('None where the plan is one that the seeds have'),
});
export type AskedOfDocument = z.infer<typeof town>;

/** What may be decided, one at a time, and the form of each. */
export const DECISIONS = {
  records: record,
  answers: answer,
  sisterCities: sisterCityDecision,
  plans: planDecision,
} as const;

/** kpis.review.yaml: what persons decided of a proposal. */
export const reviewFile = z.strictObject({
  proposal: z.string().describe('SHA-256 of the proposal that was decided on'),
  text: z.string().describe('SHA-256 of the text that it cites'),
  by: printed.optional().describe('Who reviews'),
  document: town.optional(),
  records: z.record(z.string(), record).default({}),
  answers: z
    .record(z.string(), answer)
    .default({})
    .describe('To questions, by their id, and to what was left out, as left-0'),
  sisterCities: z.record(z.string(), sisterCityDecision).default({}),
  plans: z.record(z.string(), planDecision).default({}).describe('Those that the document names'),
  indicators: z
    .array(z.looseObject({ id: localId }))
    .default([])
    .describe('Indicators that were written for it, in the form of indicators.yaml'),
});
export type Review = z.infer<typeof reviewFile>;
