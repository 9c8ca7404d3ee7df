/** How often a line of progress is written, in milliseconds. */
const OFTEN = 2000;

/** Says on standard error how far long work is: in one line of a terminal, else a line now and then. */
export function showProgress(what: string): (done: number, of: number) => void {
  const { isTTY } = process.stderr;
  let last = Date.now();
  return (done, of) => {
    const now = Date.now();
    if (now - last < (isTTY ? OFTEN / 10 : OFTEN) && done < of) return;
    last = now;
    const line = `${done} / ${of} ${what}`;
    process.stderr.write(isTTY ? `\r${line}${done < of ? '' : '\n'}` : `${line}\n`);
  };
}
