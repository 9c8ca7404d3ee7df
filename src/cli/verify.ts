import { parseArgs } from 'node:util';
import { reportText } from '../ingest/verify/report.js';
import { verify as verifyFacts } from '../ingest/verify/verify.js';
import { type Command, DONE, FAULTS, say } from './command.js';
import { loadWithTexts, noTexts, sourceDirs, TEXTS } from './folders.js';

export const verify: Command = {
  usage: `verify [--sources DIR]... [--require-all] [--seeds DIR]
  Finds every quote again in the documents' texts and reads every figure out of its quote again.
  --sources DIR   where the texts are; may be given several times (default: SOURCES_DIR)
  --require-all   a document whose text is not there is a fault, too`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { ...TEXTS, 'require-all': { type: 'boolean', default: false } },
    });
    const dirs = sourceDirs(values.sources);
    const { assembled, texts } = loadWithTexts(values.seeds, dirs);
    if (dirs.length > 0 && texts.lines.size + texts.faults.length === 0) {
      throw noTexts('the documents', dirs);
    }
    const report = verifyFacts(assembled.facts, assembled.texts, texts.lines);
    say(reportText(report, texts.faults));
    const unchecked = report.documents.some(({ checked }) => !checked);
    const failed = report.faults.length > 0 || texts.faults.length > 0;
    return failed || (values['require-all'] && unchecked) ? FAULTS : DONE;
  },
};
