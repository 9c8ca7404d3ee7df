import { setTimeout as delay } from 'node:timers/promises';
import { projectFile } from '../../src/lib/project-file.js';
import { ask } from '../check.js';
import type { Dataset } from '../datasets/prepare.js';
import { asked } from '../load/request.js';
import { start } from '../processes.js';
import { QUESTIONS } from '../questions/questions.js';
import { say } from '../say.js';
import { startOptions } from '../start-options.js';
import { peakMemory } from '../usage.js';

/** One start of our server. */
export interface StartLine {
  dataset: Dataset['id'];
  question: string;
  /** From starting the process to the whole answer to the first question. */
  seconds: number;
  /** The most memory until then, in MB; null where the system does not tell. */
  peak: number | null;
}

const FIRST_QUESTIONS = ['lookup', 'compare-5', 'walk'];
/** Nothing else of a start is to run on. */
const PAUSE_MS = 200;

/** Starts the program as it is deployed, over a release, and asks it each of the questions first. */
export async function measureStarts(
  datasets: readonly Dataset[],
  rounds: number,
): Promise<StartLine[]> {
  const lines: StartLine[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const dataset of datasets) {
      for (const question of QUESTIONS.filter(({ id }) => FIRST_QUESTIONS.includes(id))) {
        await delay(PAUSE_MS);
        const began = performance.now();
        const running = await start({
          file: process.execPath,
          args: [...startOptions(), projectFile('dist/src/program/start.js')],
          env: { DATABASE_URL: `sqlite:${dataset.sqlite}`, PORT: '0', RATE_LIMIT: '1000000' },
        });
        try {
          const { body } = await ask(running.port, asked(question, 'ours', dataset, round));
          const seconds = (performance.now() - began) / 1000;
          if (!body.startsWith('{"data":{')) throw new Error(`no answer: ${body.slice(0, 500)}`);
          const peak = peakMemory(running.pid);
          lines.push({ dataset: dataset.id, question: question.id, seconds, peak });
        } finally {
          await running.stop();
        }
      }
    }
    say(`started ${round + 1}/${rounds}`);
  }
  return lines;
}
