import { z } from 'zod';
import { MatchLevel, PeriodType } from '../../domain/definition-vocabulary.js';
import {
  Comparator,
  Direction,
  GivenStatus,
  Measure,
  MissingReason,
  Reading,
  Wanted,
} from '../../domain/vocabulary.js';
import {
  evidenceList,
  figure,
  fileHead,
  idSaying,
  localId,
  locator,
  narrative,
  ownWords,
  partialDate,
  printed,
  provenance,
  year,
} from './common.js';
import { facets } from './facets.js';

const valueXorMissing = {
  check: (item: { value?: number | undefined; missing?: string | undefined }) =>
    (item.value === undefined) !== (item.missing === undefined),
  params: { path: ['value'], error: 'give either `value` or, where there is none, `missing`' },
};

/** Only a target can be set in words. */
const PrintedAbsence = z.enum(MissingReason).exclude(['IN_WORDS']);

const rangeHasEnds = {
  check: (item: {
    comparator: Comparator;
    value?: number | undefined;
    valueTo?: number | undefined;
  }) =>
    item.comparator === 'RANGE'
      ? item.value !== undefined && item.valueTo !== undefined && item.valueTo > item.value
      : item.valueTo === undefined,
  params: {
    path: ['valueTo'],
    error: 'goes with `comparator: RANGE` and its `value`, which is the lower end of the two',
  },
};

const wordsAreOfTargets = {
  check: (item: { measure: Measure; missing?: MissingReason | undefined }) =>
    item.missing !== 'IN_WORDS' || item.measure === 'TARGET',
  params: { path: ['missing'], error: 'IN_WORDS is for targets: only they are set in words' },
};

const wordsWantSomething = {
  check: (item: { missing?: MissingReason | undefined; wanted?: Wanted | undefined }) =>
    (item.missing === 'IN_WORDS') === (item.wanted !== undefined),
  params: {
    path: ['wanted'],
    error:
      '`missing: IN_WORDS` and `wanted` go together: MAINTAIN, INCREASE, DECREASE or OTHER says what the words want',
  },
};

/** What is written of a figure, but its evidence. */
export const observationFields = {
  measure: z.enum(Measure),
  year: year.optional().describe('None where the source prints none'),
  period: z.enum(PeriodType),
  date: partialDate.optional().describe('The day, where the figure is of a day'),
  value: figure.optional().describe('Of a RANGE the lower end'),
  valueTo: figure.optional().describe('The upper end; with `comparator: RANGE` alone'),
  missing: z.enum(MissingReason).optional(),
  wanted: z
    .enum(Wanted)
    .optional()
    .describe('What a target in words wants; with `missing: IN_WORDS` alone'),
  comparator: z.enum(Comparator).default('EQUAL'),
  unit: printed.optional().describe("Where it is not the KPI's"),
  raw: printed.describe('As printed, the unit with it; of a target in words, the words'),
  obsStatus: z.enum(GivenStatus).optional().describe('SDMX CL_OBS_STATUS'),
  note: ownWords.optional(),
};
type Figure = z.infer<z.ZodObject<typeof observationFields>>;

/** An object with these fields, which say nothing against each other. */
export const consistentFigure = <T extends z.ZodType<Figure>>(item: T) =>
  item
    .refine(valueXorMissing.check, valueXorMissing.params)
    .refine(rangeHasEnds.check, rangeHasEnds.params)
    .refine(wordsAreOfTargets.check, wordsAreOfTargets.params)
    .refine(wordsWantSomething.check, wordsWantSomething.params);

const observation = consistentFigure(
  z.strictObject({ ...observationFields, evidence: evidenceList }),
);
export type ObservationSeed = z.infer<typeof observation>;

const progress = z
  .strictObject({
    year: year.optional(),
    value: figure.optional(),
    missing: PrintedAbsence.optional(),
    raw: printed,
    evidence: evidenceList,
  })
  .refine(valueXorMissing.check, valueXorMissing.params);
export type ProgressSeed = z.infer<typeof progress>;

const indicatorId = idSaying(
  'is missing: write the id of an indicator; where none fits, add one first (docs/how-to/add-an-indicator.md)',
);

const kpi = z
  .strictObject({
    id: localId,
    plan: localId,
    policy: localId.optional(),
    name: printed,
    nameEn: printed.optional(),
    definition: printed.optional(),
    unit: printed,
    direction: z.enum(Direction).optional(),
    directionReading: z.enum(Reading).optional(),
    measuredBy: printed.optional(),
    marked: z.boolean().describe('Marked KPI (重要業績評価指標) in the source'),
    indicator: indicatorId,
    match: z.enum(MatchLevel),
    facets,
    locator,
    evidence: evidenceList,
    observations: z.array(observation).min(1),
    reportedProgress: z.array(progress).optional(),
    narratives: z.array(narrative).optional(),
    provenance: provenance.optional(),
  })
  .refine((item) => (item.direction === undefined) === (item.directionReading === undefined), {
    path: ['directionReading'],
    error: '`direction` and `directionReading` go together',
  });
export type KpiSeed = z.infer<typeof kpi>;

export const kpisFile = z
  .strictObject({ ...fileHead, kpis: z.array(kpi) })
  .describe('The indicators of one municipality');
