import { type Column, rare, repeated, usually } from './columns.js';
import { interned } from './interned.js';
import { offsets } from './offsets.js';
import { allByRule } from './read-documents.js';
import { type FigureSource, ofFigures } from './read-figures.js';
import { readRows, type Values } from './read-rows.js';
import { type Reading, restOf, selectOf } from './rest.js';
import {
  type EvidenceRow,
  type FigureEvidence,
  type Figures,
  figuresOn,
  type Rule,
  type Shelf,
} from './shelf.js';
import { texts } from './texts.js';

const EACH = [
  ...(['figure', 'position', 'document', 'locator'] as const),
  ...(['startLine', 'quote', 'field'] as const),
];
const REST = ['page', 'endLine', 'reading', 'note'] as const;

/** What is read of evidence. */
const READ = {
  each: EACH,
  rest: REST,
  isUsual: `f."page" IS NULL AND f."endLine" = f."startLine" AND f."reading" = 'CERTAIN' AND f."note" IS NULL`,
} satisfies Reading;
const [FIGURE, POSITION] = [EACH.indexOf('figure'), EACH.indexOf('position')];

/** Reads the evidence of the figures of shelves, all of one kind, which hold their figures; puts it on each. */
export async function readEvidence(source: FigureSource, shelves: readonly Shelf[]): Promise<void> {
  const of = {
    select: selectOf(source.db, READ),
    table: 'figure_evidence',
    key: 'figure',
  } as const;
  const hasOwn = shelves.some((shelf) => !allByRule(figuresOn(shelf)));
  const rows = hasOwn ? await readRows(source.db, ofFigures(source, shelves, of)) : [];
  rows.sort((a, b) => (a[POSITION] as number) - (b[POSITION] as number));
  const byFigure = new Map<number, Values[]>();
  for (const row of rows) {
    const own = byFigure.get(row[FIGURE] as number);
    if (own) own.push(row);
    else byFigure.set(row[FIGURE] as number, [row]);
  }
  for (const shelf of shelves) shelf.evidence = evidenceOf(source, shelf, byFigure);
}

function evidenceOf(
  source: FigureSource,
  shelf: Shelf,
  byFigure: Map<number, Values[]>,
): FigureEvidence {
  const figures = figuresOn(shelf);
  const { rows, own } = inOrderOf(figures, byFigure);
  const columns = columnsOf(source, rows);
  return {
    of(figure) {
      if (figures.isByRule(figure)) return byRule(source, figures.ruleOf(figure));
      const evidence: EvidenceRow[] = [];
      for (let row = own.beginOf(figure); row < own.endOf(figure); row++) {
        evidence.push(new OnShelf(columns, row));
      }
      return evidence;
    },
    bytes: Object.values(columns).reduce((sum, { bytes }) => sum + bytes, own.bytes),
  };
}

/** The evidence of all figures in their order, and where that of each begins. */
function inOrderOf(figures: Figures, byFigure: Map<number, Values[]>) {
  const rows: Values[] = [];
  const figureOf: number[] = [];
  for (let figure = 0; figure < figures.count; figure++) {
    for (const row of byFigure.get(figures.positionOf(figure)) ?? []) {
      rows.push(row);
      figureOf.push(figure);
    }
  }
  const own = offsets(figures.count, rows.length, (piece) => figureOf[piece] as number);
  return { rows, own };
}

/** Evidence that is not stored, since it follows: once for each column that the series is printed in. */
function byRule({ nameOf }: FigureSource, rule: Rule | null): EvidenceRow[] {
  if (!rule) return [];
  const { columns, line, quote, municipalityCode } = rule;
  const town = nameOf(municipalityCode);
  return columns.map(({ documentId, sheet, columnHead }) => ({
    documentId,
    page: null,
    startLine: line,
    endLine: line,
    locator: [sheet, town, columnHead].filter((part) => part !== null),
    quote,
    field: null,
    reading: 'CERTAIN',
    note: null,
  }));
}

type Columns = { readonly [K in keyof EvidenceRow]: Column<EvidenceRow[K]> };

function columnsOf(source: FigureSource, rows: readonly Values[]): Columns {
  const count = rows.length;
  const { json } = interned();
  const rests = rows.map((row) => restOf(READ, row));
  const unusual = rests.some((one) => one !== null) ? count : 0;
  const valueAt = <K extends keyof EvidenceRow>(name: K & (typeof EACH)[number]) => {
    const at = EACH.indexOf(name);
    return (row: number) => rows[row]?.[at] as EvidenceRow[K];
  };
  const rest = <K extends keyof EvidenceRow>(name: K & (typeof REST)[number]) => {
    const at = REST.indexOf(name);
    return (row: number) => (rests[row]?.[at] ?? null) as EvidenceRow[K] | null;
  };
  const locator = EACH.indexOf('locator');
  const document = EACH.indexOf('document');
  const startLine = repeated(count, valueAt('startLine'));
  const endLine = rest('endLine');
  const reading = rest('reading');
  return {
    documentId: repeated(count, (row) => source.documentAt(rows[row]?.[document] as number).id),
    locator: repeated(count, (row) => json<string[]>(rows[row]?.[locator] as string)),
    page: rare(unusual, rest('page')),
    startLine,
    endLine: usually(unusual, startLine.at, (row) => {
      const end = endLine(row);
      return end === startLine.at(row) ? null : end;
    }),
    quote: texts(count, valueAt('quote')),
    field: repeated(count, valueAt('field')),
    reading: repeated(count, (row) => reading(row) ?? 'CERTAIN'),
    note: rare<string>(unusual, rest('note')),
  };
}

/** Evidence that reads its columns when it is asked; one class for all shelves, as of figures. */
class OnShelf implements EvidenceRow {
  constructor(
    private readonly held: Columns,
    private readonly row: number,
  ) {}
  get documentId() {
    return this.held.documentId.at(this.row);
  }
  get locator() {
    return this.held.locator.at(this.row);
  }
  get page() {
    return this.held.page.at(this.row);
  }
  get startLine() {
    return this.held.startLine.at(this.row);
  }
  get endLine() {
    return this.held.endLine.at(this.row);
  }
  get quote() {
    return this.held.quote.at(this.row);
  }
  get field() {
    return this.held.field.at(this.row);
  }
  get reading() {
    return this.held.reading.at(this.row);
  }
  get note() {
    return this.held.note.at(this.row);
  }
}
