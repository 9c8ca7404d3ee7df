import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { loadSeeds } from '../ingest/load-seeds.js';
import { type Problem, SeedProblems } from '../ingest/problems.js';
import { verify } from '../ingest/verify/verify.js';
import { replaceText } from '../lib/durable-file.js';
import type { Proposal } from '../reader/proposal/proposal-form.js';
import type { Desk } from '../reader/review/desk.js';
import { harvest } from '../reader/review/harvest.js';
import type { SeedsWritten } from '../reader/review/serve-review.js';
import { mergeIntoTown } from '../reader/review/town-files.js';
import { folderOf, townFiles } from './review-town.js';

/**
 * Writes what was accepted to the seeds, if they load with it and `verify` finds every quote of it
 * in the text: else nothing, and what is at fault.
 */
export function writeAccepted(seedsDir: string, desk: Desk): SeedsWritten {
  const { accepted, waiting } = harvest(desk);
  const none = { written: [], kept: [], waiting };
  const { kpis, sisterCities, plans } = accepted;
  if ([kpis, sisterCities, plans].every((list) => list.length === 0))
    return { ...none, faults: [] };
  const folder = folderOf(seedsDir, desk.proposal);
  const { files, written, kept } = mergeIntoTown(
    accepted,
    folder,
    townFiles(seedsDir, folder, desk.proposal.municipality),
    readFileSync(join(seedsDir, 'indicators.yaml'), 'utf8'),
  );
  const faults = inCopy(seedsDir, files, (copy) => faultsOf(copy, folder, desk));
  if (faults.length > 0) return { ...none, faults };
  for (const [name, text] of files) {
    const path = join(seedsDir, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) replaceText(path, text);
  }
  return { written, kept, waiting, faults: [] };
}

/** Does something with the seeds as they would be. */
function inCopy<T>(
  seedsDir: string,
  files: ReadonlyMap<string, string>,
  use: (dir: string) => T,
): T {
  const copy = mkdtempSync(join(tmpdir(), 'machikurabe-review-'));
  try {
    cpSync(seedsDir, copy, { recursive: true });
    for (const [name, text] of files) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      writeFileSync(join(copy, name), text);
    }
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** What `seed` and `verify` say against seeds, with the text of the document. */
function faultsOf(seedsDir: string, town: string, { lines, proposal }: Desk): string[] {
  const documentId = `${basename(town)}/document/${proposal.document}`;
  try {
    const { facts, texts } = loadSeeds(seedsDir);
    const held = texts.find((one) => one.documentId === documentId);
    if (held?.sha256 !== proposal.text.sha256) return [otherText(proposal, held?.sha256)];
    const { faults } = verify(facts, texts, new Map([[documentId, lines]]));
    return faults.map(({ record, field, message }) => `${record} ${field}: ${message}`);
  } catch (error) {
    if (!(error instanceof SeedProblems)) throw error;
    return [...new Set(error.problems.map((one) => inRecord(seedsDir, one)))];
  }
}

/** A problem of a file with the record that it is in, which a person knows better than its line. */
function inRecord(seedsDir: string, { file, line, message }: Problem): string {
  const before = readFileSync(join(seedsDir, file), 'utf8').split('\n').slice(0, line);
  const record = before.findLast((one) => /^ *- id: /u.test(one));
  return `${basename(file)} ${record?.replace(/^ *- id: /u, '') ?? line}: ${message}`;
}

const otherText = ({ document, text }: Proposal, held: string | undefined) =>
  `documents.yaml: ${document} is another text (SHA-256 ${held ?? 'none'}) than ${text.file} (${text.sha256}): propose with another --document`;
