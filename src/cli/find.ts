import { parseArgs } from 'node:util';
import { assemble } from '../ingest/assemble/assemble.js';
import { findText } from '../ingest/find/find-text.js';
import { readFolders } from '../ingest/find/read-folders.js';
import { readSeeds } from '../ingest/read-seeds.js';
import { type Command, DONE, FAULTS, misuse, say } from './command.js';
import { requireSeeds, sourceDirs, TEXTS } from './folders.js';

export const find: Command = {
  usage: `find TEXT --sources DIR... [--seeds DIR]
  Says where a text stands in the documents' texts: document, file, lines and what is printed there,
  and the evidence to paste. Width and blanks do not count, and it may run over up to 12 lines, as
  with "verify". Where it stands nowhere, the lines that are most like it; then the exit code is 1.
  --sources DIR   where the texts are; may be given several times (default: SOURCES_DIR)`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, options: TEXTS, allowPositionals: true });
    const [text, ...more] = positionals;
    if (!text?.trim() || more.length > 0) {
      throw misuse('find takes one text; put quotation marks around one that holds blanks.');
    }
    const dirs = sourceDirs(values.sources);
    if (dirs.length === 0) throw misuse('--sources must name the folder of the texts.');
    requireSeeds(values.seeds);
    // Whoever looks for a text is still writing: what is wrong in the files is told by "seed".
    const { texts } = assemble(readSeeds(values.seeds, []), []);
    const { count, report } = findText(readFolders(texts, dirs), text);
    say(report);
    return count > 0 ? DONE : FAULTS;
  },
};
