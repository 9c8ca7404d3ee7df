import { words } from '../lib/words.js';
import type { FileProblem } from '../tables/file-problems.js';

/** Everything that a file can be refused for besides not being a table: docs/import-files.md explains each. */
export const ProblemCode = words(
  'OTHER_DATASET',
  'OTHER_EDITION',
  'UNKNOWN_FILE',
  'SAME_EDITION',
  'HEAD_TWICE',
  'HEAD_DIFFERS',
  'YEAR_UNREADABLE',
  'CODE_UNKNOWN',
  'CODE_MISSING',
  'CODE_AND_NAME',
  'CODE_AND_PREFECTURE',
  'NO_NUMBER',
  'PRINT_SCALED',
  'NO_UNIT',
  'NO_GROUP',
  'TOO_PRECISE',
  'FIGURE_TWICE',
  'SUM_DIFFERS',
  'RATE_DIFFERS',
  'NO_BOUNDARIES',
  'TOWN_MISSING',
  'NO_FIGURES',
);
export type ProblemCode = keyof typeof ProblemCode;

/** Something wrong in the content of a publisher's file. */
export type Problem = FileProblem & { code: ProblemCode };
