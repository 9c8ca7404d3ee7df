import { parseArgs } from 'node:util';
import { absenceIn } from '../domain/printed/absence.js';
import { cellIn } from '../domain/printed/cell.js';
import { dateIn } from '../domain/printed/dates.js';
import { quantitiesIn } from '../domain/printed/quantities.js';
import { yearsIn } from '../domain/printed/years.js';
import { type Command, DONE, misuse, say } from './command.js';

export const read: Command = {
  usage: `read TEXT...
  Prints as JSON, a line for each text, what is read in it: the figures, years and date that verify
  will see in a quote, the mark of absence with the reasons that may rest on it, and what a cell with
  the whole of it holds. What is not read is explained in docs/printed-text.md.
  read -          reads a text from each line of the standard input
  read -- -5人    a text that begins with a hyphen stands behind --`,
  async run(args) {
    const fromInput = args.length === 1 && args[0] === '-';
    const texts = fromInput ? await linesOfInput() : textsOf(args);
    for (const text of texts) say(JSON.stringify(reading(text)));
    return DONE;
  },
};

function textsOf(args: string[]): string[] {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  if (positionals.length === 0) throw misuse('read takes at least one text.');
  return positionals;
}

async function linesOfInput(): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8').replace(/\n$/, '').split('\n');
}

const reading = (text: string) => ({
  text,
  quantities: quantitiesIn(text),
  years: yearsIn(text),
  date: dateIn(text),
  absence: absenceIn(text),
  cell: cellIn(text),
});
