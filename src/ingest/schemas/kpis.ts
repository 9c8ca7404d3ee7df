import { z } from 'zod';
import {
  Comparator,
  Direction,
  MatchLevel,
  Measure,
  MissingReason,
  PeriodType,
  Reading,
} from '../../domain/vocabulary.js';
import {
  evidenceList,
  facets,
  figure,
  fileHead,
  localId,
  locator,
  narrative,
  ownWords,
  partialDate,
  printed,
  year,
} from './common.js';

const valueXorMissing = {
  check: (item: { value?: number | undefined; missing?: string | undefined }) =>
    (item.value === undefined) !== (item.missing === undefined),
  params: { path: ['value'], error: 'give either `value` or, where there is none, `missing`' },
};

const observation = z
  .strictObject({
    measure: z.enum(Measure),
    year: year.optional().describe('None where the source prints none'),
    period: z.enum(PeriodType),
    date: partialDate.optional().describe('The day, where the figure is of a day'),
    value: figure.optional(),
    missing: z.enum(MissingReason).optional(),
    comparator: z.enum(Comparator).default('EQUAL'),
    unit: printed.optional().describe("Where it is not the KPI's"),
    raw: printed.describe('As printed, the unit with it'),
    obsStatus: z.enum(['A', 'B', 'D', 'E', 'F', 'P']).optional().describe('SDMX CL_OBS_STATUS'),
    note: ownWords.optional(),
    evidence: evidenceList,
  })
  .refine(valueXorMissing.check, valueXorMissing.params);
export type ObservationSeed = z.infer<typeof observation>;

const progress = z
  .strictObject({
    year: year.optional(),
    value: figure.optional(),
    missing: z.enum(MissingReason).optional(),
    raw: printed,
    evidence: evidenceList,
  })
  .refine(valueXorMissing.check, valueXorMissing.params);
export type ProgressSeed = z.infer<typeof progress>;

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
    indicator: localId,
    match: z.enum(MatchLevel),
    facets,
    locator,
    evidence: evidenceList,
    observations: z.array(observation).min(1),
    reportedProgress: z.array(progress).optional(),
    narratives: z.array(narrative).optional(),
  })
  .refine((item) => (item.direction === undefined) === (item.directionReading === undefined), {
    path: ['directionReading'],
    error: '`direction` and `directionReading` go together',
  });
export type KpiSeed = z.infer<typeof kpi>;

export const kpisFile = z
  .strictObject({ ...fileHead, kpis: z.array(kpi) })
  .describe('The indicators of one municipality');
