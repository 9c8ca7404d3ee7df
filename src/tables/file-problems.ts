/** A sentence in both languages. */
export interface Words {
  ja: string;
  en: string;
}

/** Where it is, as far as it is known; rows and columns are counted from 1. */
export interface FilePlace {
  file: string;
  sheet: string | null;
  row: number | null;
  column: number | null;
}

/** Something wrong in a publisher's file: what was wanted, what came, what to do. */
export interface FileProblem extends FilePlace {
  code: string;
  message: Words;
}

/** All that is wrong in the files; nothing was written. */
export class FileProblems extends Error {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    const [first] = problems;
    super(`${first?.file}: ${first?.message.en} (${problems.length} in all)`);
    this.name = 'FileProblems';
    this.problems = problems;
  }
}
