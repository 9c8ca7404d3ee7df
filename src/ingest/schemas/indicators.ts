import { z } from 'zod';
import { Deciding, Residents } from '../../domain/definition-vocabulary.js';
import { unitName } from '../../domain/units.js';
import { localId, ownWords, printed } from './common.js';
import { facets } from './facets.js';

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
  open: z
    .boolean()
    .default(false)
    .describe(
      'Whether there is no common definition: each town counts whom or what it likes (移住者)',
    ),
  decides: z
    .array(z.enum(Deciding))
    .default([])
    .describe('What must be printed before figures are ranked: of 投票率 the event'),
  residents: z
    .enum(Residents)
    .optional()
    .describe(
      'Where residents themselves are counted: ALL (a population) or a PART of them (65 and over); left out where something else is',
    ),
  related: z
    .array(localId)
    .optional()
    .describe('Indicators shown beside this one as RELATED, never ranked with it'),
});

export type IndicatorSeed = z.infer<typeof indicator>;

export const indicatorsFile = z
  .strictObject({ $schema: z.string().optional(), indicators: z.array(indicator) })
  .describe('The concepts that the indicators of many towns can be compared by');

const theme = z.strictObject({ id: localId, name: printed, nameEn: printed });

export const themesFile = z
  .strictObject({ $schema: z.string().optional(), themes: z.array(theme) })
  .describe('The themes of indicators and policies');
