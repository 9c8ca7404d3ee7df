import { parseArgs } from 'node:util';
import { coverage as coverageOf } from '../ingest/coverage/coverage.js';
import { coverageFaults, coverageText } from '../ingest/coverage/report.js';
import { type Command, DONE, FAULTS, misuse, say } from './command.js';
import { loadWithTexts, noTexts, sourceDirs, TEXTS } from './folders.js';

export const coverage: Command = {
  usage: `coverage --sources DIR... [--lines] [--seeds DIR]
  Says which lines of the municipalities' documents are quoted, and lists every figure that is not:
  each wants a reason in uncited.yaml, and each reason an uncited figure.
  --sources DIR   where the texts are; may be given several times (default: SOURCES_DIR)
  --lines         lists every line with its class: "+" is quoted, "-" is not`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { ...TEXTS, lines: { type: 'boolean', default: false } },
    });
    const dirs = sourceDirs(values.sources);
    if (dirs.length === 0) throw misuse('--sources must name the folder of the texts.');
    const { assembled, texts } = loadWithTexts(values.seeds, dirs);
    const documents = coverageOf(assembled, texts.lines);
    if (documents.every(({ text }) => !text) && texts.faults.length === 0) {
      throw noTexts("the municipalities' documents", dirs);
    }
    say(coverageText(documents, texts.faults, values.lines));
    return coverageFaults(documents) > 0 || texts.faults.length > 0 ? FAULTS : DONE;
  },
};
