import type { DataSource } from 'typeorm';
import { type Filling, rare, repeated, repeatedJson, rowReader, texts } from '../../lib/columns.js';
import type { EvidenceEntity } from '../entities/evidence.entity.js';
import type { Figures } from './figures.js';
import { readRows } from './read-rows.js';

/** Evidence of a figure. */
export type EvidenceRow = Omit<EvidenceEntity, 'id' | 'position' | 'subjectId' | 'document'>;

/** Where each figure stands; that of plans, policies and the like is read when it is asked for. */
export interface FigureEvidence {
  /** Of the figure at this position; the record as a whole first. */
  of(figure: number): EvidenceRow[];
  /** The ids of the documents that print a figure, each once. */
  documentsOf(figure: number): string[];
}

type Read = Record<keyof EvidenceRow, unknown> & { figure: number };

const FROM = 'FROM "evidence" "e" JOIN "observation" "o" ON "o"."id" = "e"."subjectId"';

export async function readEvidence(
  db: DataSource,
  { ranked }: Pick<Figures, 'ranked'>,
): Promise<FigureEvidence> {
  const [row] = await db.query<{ count: number | string }[]>(`SELECT COUNT(*) AS count ${FROM}`);
  const count = Number(row?.count);
  const held = {
    documentId: repeated<string>(count),
    locator: repeatedJson<string[]>(count),
    page: rare<number>(),
    startLine: repeated<number | null>(count),
    endLine: repeated<number | null>(count),
    quote: texts(count),
    field: repeated<string | null>(count),
    reading: repeated<EvidenceRow['reading']>(count),
    note: rare<string>(),
  };
  const columns = Object.entries(held) as [keyof typeof held, Filling<unknown>][];
  const ends = new Uint32Array(ranked.count);
  const names = columns.map(([name]) => `"e"."${name}"`);
  const query = {
    select: `SELECT "o"."position" AS figure, ${names.join(', ')} ${FROM}`,
    of: '"o"."position"',
    orderBy: '"o"."position", "e"."position"',
  };
  let next = 0;
  await readRows<Read>(db, ranked, query, (read) => {
    for (const [name, column] of columns) column.put(next, read[name]);
    next++;
    // Read in the order of the figures: those of each are one behind the other.
    ends[ranked.rowOf(read.figure)] = next;
  });
  const at = rowReader<EvidenceRow>(held);
  for (let i = 1; i < ranked.count; i++) ends[i] ||= ends[i - 1] as number;
  const rowsOf = (figure: number) => {
    const number = ranked.rowOf(figure);
    const begin = number === 0 ? 0 : (ends[number - 1] as number);
    const rows: number[] = [];
    for (let row = begin; row < (ends[number] as number); row++) rows.push(row);
    return rows;
  };
  return {
    of: (figure) => rowsOf(figure).map(at),
    documentsOf(figure) {
      const printed = rowsOf(figure).filter((row) => held.startLine.at(row) !== null);
      return [...new Set(printed.map((row) => held.documentId.at(row)))];
    },
  };
}
