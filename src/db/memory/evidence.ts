import type { DataSource } from 'typeorm';
import { filler, rare, repeated, repeatedJson, rowReader, usually } from './columns.js';
import { type Offsets, offsets } from './offsets.js';
import { texts } from './texts.js';
import type { EvidenceColumns } from '../entities/evidence-columns.js';
import type { Figures } from './figures.js';
import { type Ranked, readRows } from './read-rows.js';

/** Evidence of a figure. */
export type EvidenceRow = Omit<EvidenceColumns, 'id' | 'position' | 'subjectId'>;

/** Where each figure stands; that of plans, policies and the like is read when it is asked for. */
export interface FigureEvidence {
  /** Of the figure at this position; the record as a whole first. */
  of(figure: number): EvidenceRow[];
  /** The ids of the documents that print any of the figures. */
  documentsOf(figures: readonly { position: number }[]): Set<string>;
}

const FROM = 'FROM "evidence_of_figure"';

export async function readEvidence(
  db: DataSource,
  { ranked }: Pick<Figures, 'ranked'>,
): Promise<FigureEvidence> {
  const [row] = await db.query<{ count: number | string }[]>(`SELECT COUNT(*) AS count ${FROM}`);
  const held = columnsFor(Number(row?.count));
  const rows = await fill(db, ranked, held);
  const at = rowReader<EvidenceRow>(held);
  return {
    of(figure) {
      const number = ranked.rowOf(figure);
      const first = rows.beginOf(number);
      const own: EvidenceRow[] = [];
      for (let row = first; row < first + rows.lengthOf(number); row++) own.push(at(row));
      return own;
    },
    documentsOf(figures) {
      const ids = new Set<string>();
      let last: string | null = null;
      for (const { position } of figures) {
        const number = ranked.rowOf(position);
        const first = rows.beginOf(number);
        for (let row = first; row < first + rows.lengthOf(number); row++) {
          const id = held.documentId.at(row);
          if (id === last || held.startLine.at(row) === null) continue;
          last = id;
          ids.add(id);
        }
      }
      return ids;
    },
  };
}

function columnsFor(count: number) {
  const startLine = repeated<number | null>(count);
  return {
    documentId: repeated<string>(count),
    locator: repeatedJson<string[]>(count),
    page: rare<number>(),
    startLine,
    endLine: usually<number | null>(startLine),
    quote: texts(count),
    field: repeated<string | null>(count),
    reading: repeated<EvidenceRow['reading']>(count),
    note: rare<string>(),
  };
}

/** Fills the columns in the order of the figures, and says which rows are of each. */
async function fill(
  db: DataSource,
  ranked: Ranked,
  held: ReturnType<typeof columnsFor>,
): Promise<Offsets> {
  const names = Object.keys(held).map((name) => `"${name}"`);
  const query = {
    select: `SELECT "figure", ${names.join(', ')} ${FROM}`,
    of: '"figure"',
    orderBy: '"figure", "position"',
  };
  const put = filler(Object.values(held));
  const rows = offsets(ranked.count);
  let [figure, row, ofFigure] = [0, 0, 0];
  const endAt = (next: number) => {
    for (; figure < next; figure++) {
      rows.put(figure, ofFigure);
      ofFigure = 0;
    }
  };
  await readRows(db, ranked, query, ([position, ...values]) => {
    endAt(ranked.rowOf(position as number));
    put(row, values);
    row++;
    ofFigure++;
  });
  endAt(ranked.count);
  return rows;
}
