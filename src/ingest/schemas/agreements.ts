import { z } from 'zod';
import { AgreementStatus, PartnershipKind, SisterCityKind } from '../../domain/vocabulary.js';
import {
  distinct,
  evidenceList,
  fileHead,
  localId,
  locator,
  municipalityCode,
  narrative,
  partialDate,
  printed,
  provenance,
} from './common.js';
import { countryCode } from './countries.js';

const agreement = {
  id: localId,
  date: partialDate.optional().describe('As much as is printed'),
  dateRaw: printed.optional().describe('As printed'),
  status: z.enum(AgreementStatus),
  statusAsOf: partialDate.optional().describe("The document's date, where it is known"),
  narratives: z.array(narrative).optional(),
  locator,
  evidence: evidenceList,
};

const bothDates = {
  check: (item: { date?: string | undefined; dateRaw?: string | undefined }) =>
    (item.date === undefined) === (item.dateRaw === undefined),
  params: { path: ['dateRaw'], error: '`date` and `dateRaw` go together' },
};

const partnership = z
  .strictObject({
    ...agreement,
    name: printed,
    nameEn: printed.optional(),
    kind: z.enum(PartnershipKind),
    partners: z.array(printed).describe('As printed'),
    partnerCodes: distinct(municipalityCode).optional().describe('Those that are municipalities'),
  })
  .refine(bothDates.check, bothDates.params);
export type PartnershipSeed = z.infer<typeof partnership>;

export const partnershipsFile = z
  .strictObject({ ...fileHead, partnerships: z.array(partnership) })
  .describe('The partnerships that the documents of one municipality name');

const sisterCity = z
  .strictObject({
    ...agreement,
    partnerName: printed,
    partnerNameEn: printed,
    country: countryCode,
    region: printed.optional().describe('State, province or prefecture as printed'),
    partnerCode: municipalityCode.optional(),
    kind: z.enum(SisterCityKind),
    kindLabel: printed.describe("The source's own word"),
    fieldsOfExchange: z.array(printed).optional(),
    provenance: provenance.optional(),
  })
  .refine(bothDates.check, bothDates.params);
export type SisterCitySeed = z.infer<typeof sisterCity>;

export const sisterCitiesFile = z
  .strictObject({ ...fileHead, sisterCities: z.array(sisterCity) })
  .describe('The sister and partner cities of one municipality');
