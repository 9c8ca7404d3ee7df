import type { FilePlace, Words } from '../tables/file-problems.js';
import type { Problem, ProblemCode } from './problem.js';

/** A problem at a place of a file. */
export const problemAt = (
  code: ProblemCode,
  { file, sheet, row, column }: FilePlace,
  message: Words,
): Problem => ({ code, file, sheet, row, column, message });
