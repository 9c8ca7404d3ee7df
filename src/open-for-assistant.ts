import 'reflect-metadata';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { countStatements } from './db/count-statements.js';
import { madeFilesIn } from './export/files/read-made.js';
import { codeOfStatus } from './http/codes.js';
import { type Answers, openAnswers } from './open-answers.js';
import { openReader } from './open-reader.js';

/** Nobody reads the metrics of one assistant. */
const UNCOUNTED = {
  operated: () => undefined,
  costed: () => undefined,
  compiledEvent: () => undefined,
  swapped: () => undefined,
  notSwapped: () => undefined,
};

interface Heard {
  log: Logger;
  /** Tells whoever started the program that a release is made. */
  say: (text: string) => void;
  publicUrl: () => string;
}

/** The answers for one assistant: the release is opened, and made where there is none. */
export async function openForAssistant(config: Config, heard: Heard): Promise<Answers> {
  const { log, say, publicUrl } = heard;
  const reader = await openReader(config, {
    logger: countStatements().logger,
    tell: (text) => log.warn(text),
    say,
    turn: process.pid,
  });
  const { dataDir, compile, shelfBytes } = config;
  const filesOf = madeFilesIn(dataDir).of;
  const parts = { reader, publicUrl, filesOf, codeOfStatus, log, compile, shelfBytes };
  return openAnswers({ ...parts, metrics: UNCOUNTED });
}
