/** What `npm run cli -- NAME …` does; its first line of usage begins with its name. */
export interface Command {
  usage: string;
  /**
   * @returns the exit code
   * @throws SeedProblems where the seeds are at fault, what `misuse` makes where the user is
   */
  run(args: string[]): Promise<number>;
}

/** Exit codes: done, found faults, used wrongly. */
export const DONE = 0;
export const FAULTS = 1;
export const MISUSED = 2;

const line = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
export const say = (text: string) => process.stdout.write(line(text));
export const complain = (text: string) => process.stderr.write(line(text));

/** What a dry run ends with. */
export const NOTHING_WRITTEN =
  '確かめただけで、何も書いていません / Checked only: nothing was written.';

/** The error of a command that was called wrongly, as `parseArgs` throws it: usage follows it. */
export const misuse = (message: string) =>
  Object.assign(new Error(message), { code: 'ERR_PARSE_ARGS_VALUE' });

export const isMisuse = ({ code }: NodeJS.ErrnoException) =>
  code?.startsWith('ERR_PARSE_ARGS') ?? false;
