import { z } from 'zod';
import { MatchLevel } from '../../domain/definition-vocabulary.js';
import { Direction, Reading } from '../../domain/vocabulary.js';
import { localId, locator, printed } from '../../ingest/schemas/common.js';
import { consistentFigure, observationFields } from '../../ingest/schemas/kpis.js';
import { NEAR_BECAUSE } from '../near-because.js';
import { doubted, doubtKind } from './doubted.js';
import { facetForms } from './facet-form.js';
import { quoted, quotedEvidenceList } from './quoted.js';

const observation = consistentFigure(
  z.strictObject({ ...observationFields, ...doubted, evidence: quotedEvidenceList }),
);
export type ProposedObservation = z.infer<typeof observation>;

const near = z.strictObject({
  indicator: localId,
  match: z.enum(MatchLevel),
  because: z.array(z.enum(NEAR_BECAUSE)).min(1).describe('What speaks for it'),
});
export type NearIndicator = z.infer<typeof near>;

/** An indicator in the form of kpis.yaml, without what no document prints: plan, indicator, match. */
export const proposedKpi = z.strictObject({
  id: localId,
  name: printed,
  definition: printed.optional(),
  unit: printed.optional().describe('None where none is printed'),
  direction: z.enum(Direction).optional(),
  directionReading: z.enum(Reading).exclude(['EXTERNAL']).optional(),
  measuredBy: printed.optional(),
  marked: z.boolean().describe('Marked KPI (重要業績評価指標) in the source'),
  locator,
  ...doubted,
  facets: z.array(facetForms).default([]),
  nearest: z
    .array(near)
    .max(3)
    .default([])
    .describe('Indicators of ours that it may be of, the nearest first'),
  evidence: quotedEvidenceList,
  observations: z.array(observation).default([]),
});
export type ProposedKpi = z.infer<typeof proposedKpi>;

/** What does not add up, and is no figure before a person says which. */
export const question = z.strictObject({
  id: localId,
  about: localId.optional().describe('Id of the indicator; left out where it is of none'),
  kind: doubtKind,
  reason: printed.optional().describe('What the reader of print says of it, in English'),
  place: quoted,
  crop: printed.optional().describe('Picture of the place, beside this file'),
  readings: z.array(observation).default([]).describe('What it could be'),
});
export type ProposedQuestion = z.infer<typeof question>;
