import type { Block } from './blocks/block.js';
import type { LeftOut } from './left-out.js';
import type { Word } from './pages/page.js';
import { findFlow } from './records/flow/find-flow.js';
import type { Find, Found } from './records/found.js';
import { findLabelled } from './records/labelled/find-labelled.js';
import type { RawRecord } from './records/raw-record.js';
import { findRunning } from './records/running/find-running.js';
import { findInTables } from './records/table/find-in-tables.js';

/** The surest first: what one has read, the next ones do not look at. */
const FINDERS: readonly Find[] = [findLabelled, findInTables, findFlow, findRunning];

/** The indicators of a document, each read in one way. */
export function findRecords(blocks: readonly Block[]): Found {
  const records: RawRecord[] = [];
  const leftOut: LeftOut[] = [];
  let open = blocks;
  for (const find of FINDERS) {
    const found = find(open);
    records.push(...found.records);
    leftOut.push(...found.leftOut);
    const read = new Set(found.records.flatMap(wordsOf));
    open = open.filter((block) => !blockWords(block).some((word) => read.has(word)));
  }
  return { records, leftOut };
}

const wordsOf = ({ name, unit, definition, figures }: RawRecord): Word[] =>
  [name, unit, definition, ...figures.map(({ cell }) => cell)].flatMap(
    (printed) => printed?.words ?? [],
  );

const blockWords = (block: Block): readonly Word[] =>
  block.kind === 'LINE' ? block.printed.words : block.cells.flatMap(({ printed }) => printed.words);
