/** A place in a file, lines and columns counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something wrong in a file of facts. */
export interface Problem extends Place {
  message: string;
}

/** "1 problem", "2 problems". */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** All that is wrong in all files; nothing was written. */
export class SeedProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${counted(problems.length, 'problem')} in the seed files`);
    this.name = 'SeedProblems';
    this.problems = problems;
  }
}

/** "kpis.yaml:12:5 message", one a line, in the order of files and lines. */
export function listProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
    )
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
    .join('\n');
}
