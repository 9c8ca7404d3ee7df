import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { EvidenceRow } from '../../db/memory/shelf.js';
import { rowOf } from '../../db/memory/tables.js';
import { nextTurn } from '../../lib/turn.js';
import type { CompareQuery, TargetFigureFragment } from '../answers.js';

/** Where a figure is printed, in which document. */
export type PrintedPlace = TargetFigureFragment['evidence'][number];

type Memory = Pick<ReleaseInMemory, 'shelves' | 'documents'>;
type Row = CompareQuery['compare']['rows'][number];
type Series = NonNullable<Row['kpi'] | Row['statistic']>;

/**
 * The first place that prints each figure of a comparison, by the id of the figure. Asked for in the query, the
 * places that a figure may have at most would be counted for every cell, and most comparisons would cost too much.
 */
export async function placesOfComparison(
  memory: Memory,
  { rows }: CompareQuery['compare'],
): Promise<ReadonlyMap<string, PrintedPlace>> {
  const places = new Map<string, PrintedPlace>();
  for (const { municipality, kpi, statistic, cells, undated } of rows) {
    const shown = [...undated, ...cells.flatMap(({ observation }) => observation ?? [])];
    if (shown.length === 0) continue;
    const wanted = new Set(shown.map(({ id }) => id));
    if (kpi) await addPlaces(memory, places, { kind: 'plans', series: kpi, municipality, wanted });
    if (statistic) {
      await addPlaces(memory, places, {
        kind: 'official',
        series: statistic,
        municipality,
        wanted,
      });
    }
    await nextTurn();
  }
  return places;
}

interface Whose {
  kind: 'plans' | 'official';
  series: Series;
  municipality: Row['municipality'];
  wanted: ReadonlySet<string>;
}

async function addPlaces(
  { shelves, documents }: Memory,
  places: Map<string, PrintedPlace>,
  { kind, series, municipality: { code }, wanted }: Whose,
): Promise<void> {
  const whose = { municipalityCode: code, indicatorId: series.indicator.id };
  const shelf = await shelves.withSeries(kind, whose);
  const figures = await shelves.figuresOf(shelf);
  const evidence = await shelves.evidenceOf(shelf);
  const all = kind === 'plans' ? shelf.kpisOf(code) : shelf.statisticsOf(code);
  for (const { id, place } of all) {
    if (id !== series.id) continue;
    for (const figure of figures.of(place)) {
      const [first] = wanted.has(figure.id) ? evidence.of(figure.row) : [];
      if (first) places.set(figure.id, placeOf(documents, first));
    }
  }
}

/** Each by its name: a row on a shelf tells what it is asked for, and holds nothing itself. */
function placeOf(documents: Memory['documents'], row: EvidenceRow): PrintedPlace {
  const { page, startLine, endLine, locator, quote, reading, note } = row;
  const { id, title, publisher, licence } = rowOf(documents, row.documentId);
  const document = { id, title, publisher, licence };
  return { page, startLine, endLine, locator, quote, reading, note, document };
}
