import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Problem, SeedProblems } from '../../ingest/problems.js';
import { readText } from '../../ingest/read-text.js';
import { checkSchema, parseYaml } from '../../ingest/read-yaml.js';
import { isFile } from '../../lib/paths.js';
import type { Proposal } from '../proposal/proposal-form.js';
import { readProposal } from '../proposal/read-proposal.js';
import { type Review, reviewFile } from './decisions.js';
import type { Lines } from './find-printed.js';

/** A proposal with its text, and what was decided of it so far. */
export interface OpenReview {
  proposal: Proposal;
  lines: Lines;
  /** The folder of the proposal, in which its text and the decisions are. */
  folder: string;
  /** Path of kpis.review.yaml. */
  kept: string;
  review: Review;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** kpis.proposed.yaml is decided on in kpis.review.yaml beside it. */
export const reviewPath = (proposal: string): string =>
  join(
    dirname(proposal),
    `${basename(proposal).replace(/(?:\.proposed)?\.ya?ml$/u, '')}.review.yaml`,
  );

/**
 * Opens a proposal for review, where it was left.
 * @throws SeedProblems where a file is not what it must be; Error where what was decided on has changed
 */
export function openReview(path: string): OpenReview {
  const folder = dirname(path);
  const problems: Problem[] = [];
  const name = basename(path);
  const text = readText(folder, name, problems);
  const proposal = text === null ? null : readProposal(name, text, problems);
  if (text === null || !proposal || problems.length > 0) throw new SeedProblems(problems);
  const kept = reviewPath(path);
  const hashes = { proposal: sha256(text), text: proposal.data.text.sha256 };
  return {
    proposal: proposal.data,
    lines: readLines(folder, proposal.data),
    ...{ folder, kept },
    review: readReview(kept, hashes),
  };
}

function readLines(folder: string, { text }: Proposal): Lines {
  const path = join(folder, text.file);
  if (!isFile(path)) {
    throw new Error(
      `提案の本文 ${text.file} がありません。propose が作ったフォルダーのまま開いてください / The text ${text.file} of the proposal is not in ${folder}: open the proposal in the folder that propose made.`,
    );
  }
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === text.sha256) return bytes.toString('utf8').split('\n');
  throw new Error(
    `本文 ${path} が提案の後に変わりました（SHA-256 ${found}）。もとに戻すか、propose をもう一度走らせてください / The text ${path} has changed since it was proposed from: put the old one back, or run propose again.`,
  );
}

function readReview(path: string, hashes: Pick<Review, 'proposal' | 'text'>): Review {
  if (!isFile(path)) return reviewFile.parse(hashes);
  const problems: Problem[] = [];
  const text = readText(dirname(path), basename(path), problems);
  const yaml = text === null ? null : parseYaml(basename(path), text, problems);
  const file = yaml && checkSchema(yaml, reviewFile, problems);
  if (!file) throw new SeedProblems(problems);
  const { data } = file;
  if (data.proposal === hashes.proposal && data.text === hashes.text) return data;
  throw new Error(
    `${path} は別の提案への判断です。提案を作り直したのなら、このファイルを別の名前にしてから始めてください / ${path} holds decisions on another proposal. Where you proposed anew, give that file another name and begin again.`,
  );
}
