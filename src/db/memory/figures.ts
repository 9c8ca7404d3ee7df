import type { SourceDocumentEntity } from '../entities/source-document.entity.js';
import { type FigureColumns, figureColumns, type Placed, seriesAt } from './figure-columns.js';
import { offsets } from './offsets.js';
import type { Figure, Figures, Shelf } from './shelf.js';

/** The figures of a shelf, of rows in the order of its series. */
export function figuresOf(
  shelf: Shelf,
  rows: readonly Placed[],
  documentsOf: (figure: number) => readonly SourceDocumentEntity[],
): Figures {
  const columns = figureColumns(shelf, rows, documentsOf);
  const { place, position, documents, line, year, raw } = columns;
  const own = offsets(shelf.kpis.length + shelf.statistics.length, rows.length, place.at);
  return {
    count: rows.length,
    of(owner) {
      const figures: Figure[] = [];
      for (let row = own.beginOf(owner); row < own.endOf(owner); row++) {
        figures.push(new OnShelf(shelf, columns, row));
      }
      return figures;
    },
    positionOf: position.at,
    documentsOf: documents.at,
    isByRule: (row) => line.at(row) > 0,
    ruleOf(row) {
      if (line.at(row) === 0) return null;
      const series = seriesAt(shelf, place.at(row));
      const printedIn = 'series' in series ? series.series.printedIn.get(year.at(row)) : undefined;
      if (!printedIn) return null;
      return {
        ...printedIn,
        line: line.at(row),
        municipalityCode: series.municipalityCode,
        quote: raw.at(row),
      };
    },
    bytes: Object.values(columns).reduce((sum, { bytes }) => sum + bytes, own.bytes),
  };
}

/**
 * A figure that reads its columns when it is asked: nothing is copied before. One class for all shelves:
 * with one for each, engines would look each field up.
 */
class OnShelf implements Figure {
  constructor(
    readonly shelf: Shelf,
    private readonly held: FigureColumns,
    readonly row: number,
  ) {}
  get position() {
    return this.held.position.at(this.row);
  }
  get id() {
    return this.held.id.at(this.row);
  }
  get kpiId() {
    return this.isOfKpi ? this.series.id : null;
  }
  get statisticId() {
    return this.isOfKpi ? null : this.series.id;
  }
  get municipalityCode() {
    return this.series.municipalityCode;
  }
  get indicatorId() {
    return this.series.indicatorId;
  }
  get measure() {
    return this.held.measure.at(this.row);
  }
  get year() {
    return this.held.year.at(this.row);
  }
  get periodType() {
    return this.held.periodType.at(this.row);
  }
  get date() {
    return this.held.date.at(this.row);
  }
  get value() {
    return this.held.value.at(this.row);
  }
  get valueTo() {
    return this.held.valueTo.at(this.row);
  }
  get comparator() {
    return this.held.comparator.at(this.row);
  }
  get unit() {
    return this.held.unit.at(this.row);
  }
  get raw() {
    return this.held.raw.at(this.row);
  }
  get missing() {
    return this.held.missing.at(this.row);
  }
  get wanted() {
    return this.held.wanted.at(this.row);
  }
  get obsStatus() {
    return this.held.obsStatus.at(this.row);
  }
  get note() {
    return this.held.note.at(this.row);
  }
  get documents() {
    return this.held.documents.at(this.row);
  }
  private get series() {
    return seriesAt(this.shelf, this.held.place.at(this.row));
  }
  private get isOfKpi() {
    return this.held.place.at(this.row) < this.shelf.kpis.length;
  }
}
