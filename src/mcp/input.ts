import { z } from 'zod';
import type { Language } from './queries/types.js';

/** Words or a name: what is longer names nothing. */
export const text = z.string().trim().min(1).max(200);

const MOST_TOWNS = 50;
export const municipalities = z
  .array(text)
  .min(1)
  .max(MOST_TOWNS)
  .describe(
    'Towns, each by name in any spelling (香取市, 千葉県香取市, Katori) or by 6-digit code (122360). 市区町村の名前かコード。',
  );

export const indicator = text.describe(
  'An indicator by id, name or alias, in Japanese or English (ふるさと納税, 移住者数, furusato-nozei.amount). 指標の id、名前、別名。',
);

export const year = z.int().min(1900).max(2100);
export const years = {
  from: year.optional().describe('First year; 令和5年度 is 2023. 最初の年。'),
  to: year.optional().describe('Last year. 最後の年。'),
};

export const measure = z
  .enum(['BASELINE', 'TARGET', 'ACTUAL'])
  .describe('BASELINE 現状値・基準値, TARGET 目標値, ACTUAL 実績値.');
export const measures = z
  .array(measure)
  .min(1)
  .max(3)
  .optional()
  .describe('Which measures; all where it is left out. 種類。');

/** At most so many items, as far as they fit into an answer. */
export const first = (usual: number) =>
  z.int().min(1).max(50).default(usual).describe('How many at most. 件数の上限。');

export const after = z
  .string()
  .max(2000)
  .optional()
  .describe('The `next` of the answer before, to go on behind it. 前の答えの next。');

export const language = z
  .enum(['ja', 'en'])
  .default('ja')
  .transform((word): Language => (word === 'en' ? 'EN' : 'JA'))
  .describe(
    'Language of sentences and names; quotes stay as printed. 文の言葉。引用は印刷のまま。',
  );

/** A range of years as the API takes it; nothing where neither end is given. */
export const rangeOf = ({ from, to }: { from?: number | undefined; to?: number | undefined }) =>
  from === undefined && to === undefined ? null : { from, to };
