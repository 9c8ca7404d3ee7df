import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { IndicatorSeed } from '../ingest/schemas/indicators.js';
import { fileSha256 } from '../lib/file-sha256.js';
import { projectFile } from '../lib/project-file.js';
import type { Words } from '../tables/file-problems.js';
import type { PageRange } from './documents/page-choice.js';
import type { ReadDocument } from './documents/read-document.js';
import { readFile } from './documents/read-file.js';
import { findRecords } from './find-records.js';
import { proposeKpis } from './meaning/propose-kpis.js';
import { findPartners } from './partners/find-partners.js';
import { proposePartners } from './partners/propose-partners.js';
import type { Proposal } from './proposal/proposal-form.js';
import { quoteFrom } from './proposal/quote-from.js';

export interface ProposeOptions {
  municipality: string;
  /** Id of the document; without it made of the file's name. */
  document?: string;
  /** Null or nothing: all. */
  pages?: readonly PageRange[] | null;
  /** The day that it is said to be proposed on: 2026-11-28. */
  on: string;
  /** Ours, of which the nearest are named; without them none is. */
  indicators?: readonly IndicatorSeed[];
  progress?(done: number, of: number): void;
}

/** What the machine proposes of a file; nothing of it is written yet. */
export interface Proposed {
  proposal: Proposal;
  /** What the file is by its content. */
  kind: ReadDocument['kind'];
  /** The text that its evidence cites. */
  text: Uint8Array;
  /** What was passed over. */
  notices: readonly Words[];
}

const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));

/**
 * Reads the indicators of a plan, each cell with the place that it is printed in.
 * @throws FileProblems where the file cannot be read
 */
export async function propose(path: string, options: ProposeOptions): Promise<Proposed> {
  const { municipality, document = documentId(path), pages = null, on } = options;
  const progress = options.progress ?? (() => undefined);
  const read = await readFile(path, { pages, progress });
  const { quotes } = quoteFrom(read.text);
  const { records, leftOut } = findRecords(read.blocks);
  const proposal: Proposal = {
    ...{ municipality, document },
    original: { file: basename(path), sha256: fileSha256(path) ?? '', pages: read.pages },
    text: {
      file: `${document}.txt`,
      sha256: createHash('sha256').update(read.textBytes).digest('hex'),
      lines: read.text.lines.length,
      pages: read.text.pages.map(([line, page]) => [line, page]),
    },
    proposedBy: { machine: `machikurabe reader ${version}`, on },
    ...proposeKpis(records, { quotes, indicators: options.indicators ?? [] }),
    leftOut: leftOut.flatMap(({ reason, printed }) =>
      quotes(printed)
        .slice(0, 1)
        .map((place) => ({ reason, place })),
    ),
    ...proposePartners(findPartners(read.blocks), quotes),
  };
  return { proposal, kind: read.kind, text: read.textBytes, notices: read.notices };
}

/** An id made of a file's name; a name without letters of ours gives none. */
export function documentId(path: string): string {
  const name = basename(path).normalize('NFKC').toLowerCase();
  const id = name
    .replace(/\.[a-z0-9]+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id || 'document';
}
