import { z } from 'zod';
import { PlanKind, PlanStatus } from '../../domain/vocabulary.js';
import {
  distinct,
  evidenceList,
  fileHead,
  localId,
  locator,
  printed,
  provenance,
  year,
} from './common.js';

const plan = z.strictObject({
  id: localId,
  name: printed,
  nameEn: printed.optional(),
  issuer: printed.describe('The town, the nation, a council ...'),
  kind: z.enum(PlanKind),
  status: z.enum(PlanStatus),
  period: z
    .strictObject({
      raw: printed.describe('As printed'),
      start: year.optional().describe('First fiscal year'),
      end: year.optional().describe('Last fiscal year; none where the end is open'),
    })
    .optional(),
  parent: localId.optional().describe('Id of the plan that this one is a part of'),
  follows: distinct(localId)
    .optional()
    .describe(
      'Ids of the plans of this file whose place it takes, where a document says so; with evidence for `follows`',
    ),
  provenance: provenance.optional(),
  locator,
  evidence: evidenceList,
});
export type PlanSeed = z.infer<typeof plan>;

export const plansFile = z
  .strictObject({ ...fileHead, plans: z.array(plan) })
  .describe('The plans that the documents of one municipality are or name');
