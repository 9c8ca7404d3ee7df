import type { MissingReason } from '../../domain/vocabulary.js';

/** What e-Stat says of its marks, and the reason that it is. */
const MEANT: readonly (readonly [RegExp, MissingReason])[] = [
  [/秘匿|秘密/u, 'SUPPRESSED'],
  [/該当|皆無/u, 'NOT_APPLICABLE'],
  [
    /得られない|不詳|不明|未調査|調査し?て?(?:い|を行って)ない|集計して(?:い)?ない/u,
    'NOT_MEASURED',
  ],
  [/掲載|公表して(?:い)?ない|未公表/u, 'NOT_PRINTED'],
];

const MARK = /^(?:[^\p{L}\p{N}\s]{1,3}|[XxＸｘ])$/u;

/** Whether a text is a mark and no word: "-", "***", "…", "X". */
export const isMark = (text: string) => MARK.test(text);

/** Why there is no figure where a mark stands, by the note of the table; null where its words are not understood. */
export const reasonMeant = (words: string): MissingReason | null =>
  MEANT.find(([pattern]) => pattern.test(words))?.[1] ?? null;
