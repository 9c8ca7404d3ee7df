import type { SourceDocumentEntity } from '../entities/source-document.entity.js';
import { repeated } from './columns.js';
import { type FigureSource, ofFigures } from './read-figures.js';
import { readRows } from './read-rows.js';
import { type FigureDocuments, type Figures, figuresOn, type Shelf } from './shelf.js';

type Documents = readonly SourceDocumentEntity[];

/** Reads which documents print the figures of shelves, all of one kind, which hold their figures; puts it on each. */
export async function readDocuments(
  source: FigureSource,
  shelves: readonly Shelf[],
): Promise<void> {
  const hasOwn = shelves.some((shelf) => !allByRule(figuresOn(shelf)));
  const documentsOf = hasOwn ? await readOwn(source, shelves) : () => [];
  for (const shelf of shelves) shelf.documents = documentsOn(figuresOn(shelf), documentsOf);
}

/** Whether none of the figures has evidence of its own. */
export function allByRule({ count, isByRule }: Figures): boolean {
  for (let row = 0; row < count; row++) if (!isByRule(row)) return false;
  return true;
}

function documentsOn(figures: Figures, own: (figure: number) => Documents): FigureDocuments {
  const { count, isByRule, printedIn, positionOf } = figures;
  const { at, bytes } = repeated<Documents>(count, (row) =>
    isByRule(row) ? (printedIn(row)?.documents ?? NONE) : own(positionOf(row)),
  );
  return { of: at, bytes };
}

const NONE: Documents = [];

/** Gives the documents that print a figure, by its position: what is known from elsewhere is printed nowhere. */
async function readOwn(
  source: FigureSource,
  shelves: readonly Shelf[],
): Promise<(figure: number) => Documents> {
  const of = {
    select: 'f."figure", f."document"',
    table: 'figure_evidence',
    key: 'figure',
  } as const;
  const statement = ofFigures(source, shelves, { ...of, where: 'f."startLine" IS NOT NULL' });
  const numbers = new Map<number, number[]>();
  for (const [figure, document] of (await readRows(source.db, statement)) as [number, number][]) {
    const known = numbers.get(figure);
    if (!known) numbers.set(figure, [document]);
    else if (!known.includes(document)) known.push(document);
  }
  // Figures of one KPI mostly have the same: each set is held once.
  const sets = new Map<string, Documents>();
  return (figure) => {
    const own = numbers.get(figure) ?? [];
    const key = own.join();
    const documents = sets.get(key) ?? own.map(source.documentAt);
    sets.set(key, documents);
    return documents;
  };
}
