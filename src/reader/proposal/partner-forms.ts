import { z } from 'zod';
import { localId, partialDate, printed, year } from '../../ingest/schemas/common.js';
import { doubted } from './doubted.js';
import { quotedEvidenceList } from './quoted.js';

/** A sister city as a table prints it; its kind and country are for a person to say. */
export const proposedSisterCity = z.strictObject({
  id: localId,
  partnerName: printed,
  country: printed.optional().describe('As printed'),
  region: printed.optional().describe('State, province or prefecture as printed'),
  kindLabel: printed.optional().describe("The source's own word"),
  date: partialDate.optional().describe('As much as is printed'),
  dateRaw: printed.optional().describe('As printed'),
  ...doubted,
  evidence: quotedEvidenceList,
});
export type ProposedSisterCity = z.infer<typeof proposedSisterCity>;

/** A plan that a list names; its kind, issuer and status are for a person to say. */
export const proposedPlan = z.strictObject({
  id: localId,
  name: printed,
  period: z
    .strictObject({
      raw: printed.describe('As printed'),
      start: year.optional().describe('First fiscal year'),
      end: year.optional().describe('Last fiscal year; none where the end is open'),
    })
    .optional(),
  ...doubted,
  evidence: quotedEvidenceList,
});
export type ProposedPlan = z.infer<typeof proposedPlan>;
