import { z } from 'zod';
import { localId, ownWords, printed } from './common.js';

const indicator = z.strictObject({
  id: localId,
  name: printed,
  nameEn: printed,
  aliases: z.array(printed).describe('Other names, Japanese and English; unique across indicators'),
  unit: printed.describe('The unit that comparisons are shown in'),
  theme: localId,
  definition: ownWords,
  related: z
    .array(localId)
    .optional()
    .describe('Indicators shown beside this one as RELATED, never ranked with it'),
});

export const indicatorsFile = z
  .strictObject({ $schema: z.string().optional(), indicators: z.array(indicator) })
  .describe('The concepts that the indicators of many towns can be compared by');

const theme = z.strictObject({ id: localId, name: printed, nameEn: printed });

export const themesFile = z
  .strictObject({ $schema: z.string().optional(), themes: z.array(theme) })
  .describe('The themes of indicators and policies');
