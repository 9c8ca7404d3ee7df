import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { type EvidenceRow, figuresOn, type Shelf } from '../../db/memory/shelf.js';
import { rowOf } from '../../db/memory/tables.js';
import { nextTurn } from '../../lib/turn.js';
import type { CompareQuery, TargetFigureFragment } from '../answers.js';

/** Where a figure is printed, in which document. */
export type PrintedPlace = TargetFigureFragment['evidence'][number];

type Memory = Pick<ReleaseInMemory, 'shelves' | 'documents' | 'indicators'>;
type Comparison = Pick<CompareQuery['compare'], 'indicator' | 'rows'>;

/**
 * The first place that prints each figure of a comparison, by the id of the figure. Asked for in the query, the
 * places that a figure may have at most would be counted for every cell, and most comparisons would cost too much.
 */
export async function placesOfComparison(
  { shelves, documents, indicators }: Memory,
  { indicator, rows }: Comparison,
): Promise<ReadonlyMap<string, PrintedPlace>> {
  const wanted = figuresByTown(rows);
  const { id, relatedIds } = rowOf(indicators, indicator.id);
  const places = new Map<string, PrintedPlace>();
  for (const shelf of await shelves.ofIndicators([id, ...relatedIds], [...wanted.keys()])) {
    const evidence = await shelves.evidenceOf(shelf);
    for (const [code, figures] of wanted) {
      for (const { id, row } of figuresOf(shelf, code)) {
        const [first] = figures.has(id) ? evidence.of(row) : [];
        if (first) places.set(id, placeOf(documents, first));
      }
      await nextTurn();
    }
  }
  return places;
}

/** The ids of the figures that are shown of each town that has any, by its code. */
function figuresByTown(rows: Comparison['rows']): Map<string, Set<string>> {
  const byTown = new Map<string, Set<string>>();
  for (const { municipality, cells, undated } of rows) {
    const shown = [...undated, ...cells.flatMap(({ observation }) => observation ?? [])];
    if (shown.length === 0) continue;
    const ids = byTown.get(municipality.code) ?? new Set();
    byTown.set(municipality.code, ids);
    for (const { id } of shown) ids.add(id);
  }
  return byTown;
}

const figuresOf = (shelf: Shelf, code: string) =>
  [...shelf.kpisOf(code), ...shelf.statisticsOf(code)].flatMap(({ place }) =>
    figuresOn(shelf).of(place),
  );

/** Each by its name: a row on a shelf tells what it is asked for, and holds nothing itself. */
function placeOf(documents: Memory['documents'], row: EvidenceRow): PrintedPlace {
  const { page, startLine, endLine, locator, quote, reading, note } = row;
  const { id, title, publisher, licence } = rowOf(documents, row.documentId);
  const document = { id, title, publisher, licence };
  return { page, startLine, endLine, locator, quote, reading, note, document };
}
