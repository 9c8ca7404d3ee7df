import { expect } from '@jest/globals';
import { readFactCsv } from '../../../src/import/facts/fact-csv.js';
import type { ReadEdition } from '../../../src/import/import-dataset.js';
import { FileProblems } from '../../../src/tables/file-problems.js';
import { readDataset } from '../read-tables.js';
import type { BadInput } from './bad-input.js';
import type { GoodFile } from './good-files.js';

/** What becomes of a file: its figures, or what it is refused for; each problem names the file and is told in both languages. */
export function outcomeOf(
  good: GoodFile,
  { bytes, wanted }: BadInput,
): { read?: string[]; refused?: string[] } {
  try {
    const read = readDataset(good.dataset, bytes(good), wanted ?? good.wanted);
    return { read: figuresIn(read, good.series) };
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    for (const { file, message } of error.problems) {
      expect(file).toBe('file');
      expect(message.ja).toMatch(/[ぁ-ん]/u);
      expect(message.en).toMatch(/[a-z]/);
    }
    return {
      refused: error.problems.map(
        ({ code, row, column }) => `${code} ${row ?? '-'}:${column ?? '-'}`,
      ),
    };
  }
}

/** "municipality value|missing" of a series, or of the one that each town has of its own; groups have no value. */
function figuresIn({ csv }: ReadEdition, series: string): string[] {
  const own = [...csv].filter(([id]) => id.replace(/\.\d{6}$/, '') === series);
  const lines = own.flatMap(([id, text]) =>
    id === 'groups'
      ? text
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.slice(0, 6))
      : [...readFactCsv(text)].map(
          ({ municipality, value, missing }) => `${municipality} ${value ?? missing}`,
        ),
  );
  return lines.sort();
}

/** Places and all, or codes alone: "A|B" for files of which some are refused so and others so. */
export const isAsWanted = (refused: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length === 1 && !wanted[0]?.includes(' ')
    ? refused.length > 0 && refused.every((one) => new RegExp(`^(?:${wanted[0]}) `).test(one))
    : refused.join() === wanted.join();
