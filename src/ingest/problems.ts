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

/** One mistake may stand in each row of a long file. */
const MOST_LISTED = 200;

/** "kpis.yaml:12:5 message", one a line, in the order of files and lines; "and 12 more". */
export function listProblems(problems: readonly Problem[]): string {
  const lines = [...problems]
    .sort((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
    )
    .slice(0, MOST_LISTED)
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
