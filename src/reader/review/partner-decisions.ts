import { z } from 'zod';
import { AgreementStatus, PlanKind, PlanStatus, SisterCityKind } from '../../domain/vocabulary.js';
import { localId, municipalityCode, printed } from '../../ingest/schemas/common.js';
import { countryCode } from '../../ingest/schemas/countries.js';
import { printedAt, signed } from './printed-at.js';

const decided = { ...signed, decision: z.enum(['OPEN', 'ACCEPTED', 'REJECTED']) };
const AS_PRINTED = 'As they are printed, where the machine cut or misread them, or saw none';

/** What was decided of a sister city. */
export const sisterCityDecision = z.strictObject({
  ...decided,
  words: z
    .partialRecord(z.enum(['name', 'country', 'region', 'kindLabel', 'date', 'status']), printedAt)
    .default({})
    .describe(AS_PRINTED),
  dropped: z
    .array(z.enum(['country', 'region', 'kindLabel', 'date', 'status']))
    .default([])
    .describe('Fields that are left out'),
  asked: z
    .strictObject({
      id: localId.optional(),
      nameEn: printed.optional(),
      country: countryCode.optional(),
      partnerCode: municipalityCode.optional(),
      kind: z.enum(SisterCityKind).optional(),
      status: z.enum(AgreementStatus).optional(),
    })
    .default({})
    .describe('What no document prints'),
});
export type SisterCityDecision = z.infer<typeof sisterCityDecision>;

/** What was decided of a plan that the document names. */
export const planDecision = z.strictObject({
  ...decided,
  words: z
    .partialRecord(z.enum(['name', 'period', 'status']), printedAt)
    .default({})
    .describe(AS_PRINTED),
  dropped: z
    .array(z.enum(['period', 'status']))
    .default([])
    .describe('Fields that are left out'),
  asked: z
    .strictObject({
      id: localId.optional(),
      nameEn: printed.optional(),
      issuer: printed.optional(),
      kind: z.enum(PlanKind).optional(),
      status: z.enum(PlanStatus).optional(),
    })
    .default({})
    .describe('What no document prints'),
});
export type PlanDecision = z.infer<typeof planDecision>;
