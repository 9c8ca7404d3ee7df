import { problemsText } from '../import/report.js';
import type { FileProblem } from '../tables/file-problems.js';
import { complain, FAULTS } from './command.js';

/** Says all that is wrong in files of which nothing was written. */
export function tellProblems(problems: readonly FileProblem[]): number {
  complain(problemsText(problems));
  const count = problems.length;
  const found = count === 1 ? '1 problem' : `${count} problems`;
  complain(`問題が ${count} 件あり、何も書いていません / ${found}: nothing was written.`);
  return FAULTS;
}
