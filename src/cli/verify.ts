import { parseArgs } from 'node:util';
import { reportText } from '../ingest/verify/report.js';
import { verify as verifySeeds } from '../ingest/verify/verify.js';
import { type Command, DONE, FAULTS, say } from './command.js';
import { loadWithTexts, noTexts, sourceDirs, TEXTS } from './folders.js';
import { verifyImported } from './verify-imported.js';

export const verify: Command = {
  usage: `verify [--sources DIR]... [--require-all] [--seeds DIR]
verify --facts --files DIR [--require-all] [--seeds DIR]
  Finds every quote again in the documents' texts and reads every figure out of its quote again.
  --sources DIR   where the texts are; may be given several times (default: SOURCES_DIR)
  --require-all   a document or file that is not there is a fault, too
  --facts         the imported figures instead: finds the publishers' files by their SHA-256 and each figure in them by
                  row and column
  --files DIR     where these files are`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        ...TEXTS,
        'require-all': { type: 'boolean', default: false },
        facts: { type: 'boolean', default: false },
        files: { type: 'string' },
      },
    });
    if (values.facts) return verifyImported(values.files, values.seeds, values['require-all']);
    const dirs = sourceDirs(values.sources);
    const { assembled, texts } = loadWithTexts(values.seeds, dirs);
    if (dirs.length > 0 && texts.lines.size + texts.faults.length === 0) {
      throw noTexts('the documents', dirs);
    }
    const report = verifySeeds(assembled.facts, assembled.texts, texts.lines);
    say(reportText(report, texts.faults));
    const unchecked = report.documents.some(({ checked }) => !checked);
    const failed = report.faults.length > 0 || texts.faults.length > 0;
    return failed || (values['require-all'] && unchecked) ? FAULTS : DONE;
  },
};
