import { z } from 'zod';
import { localId, ownWords, printed } from './common.js';

const definitionSource = z.strictObject({
  id: localId,
  name: printed.describe('Its own name: 一般廃棄物処理実態調査'),
  nameEn: printed,
  publisher: printed,
  definition: ownWords.describe('What it fixes: whom or what it counts, of when, how; in Japanese'),
  definitionEn: ownWords,
});

export const definitionSourcesFile = z
  .strictObject({ $schema: z.string().optional(), sources: z.array(definitionSource) })
  .describe('Statistics and definitions by name that figures of many towns are taken from');
