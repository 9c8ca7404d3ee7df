import { z } from 'zod';
import { printed } from './common.js';

export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code');

export const countriesFile = z
  .strictObject({
    $schema: z.string().optional(),
    countries: z.array(z.strictObject({ code: countryCode, name: printed, nameEn: printed })),
  })
  .describe('The countries and territories of ISO 3166-1, with their names in Unicode CLDR');
