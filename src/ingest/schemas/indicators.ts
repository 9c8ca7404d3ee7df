import { z } from 'zod';
import { unitName } from '../../domain/units.js';
import { facets, localId, ownWords, printed } from './common.js';

const indicator = z.strictObject({
  id: localId,
  name: printed,
  nameEn: printed,
  readings: z
    .array(printed.regex(/^[\p{Script=Hiragana}ー]+$/u, 'must be in hiragana'))
    .describe('How the name is read, in hiragana; none for names in Latin letters')
    .default([]),
  aliases: z.array(printed).describe('Other names, Japanese and English; unique across indicators'),
  unit: printed.describe('The unit that comparisons are shown in').transform(unitName),
  theme: localId,
  definition: ownWords,
  counted: printed.describe('What is counted, in a few words'),
  countedEn: printed,
  facets,
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
