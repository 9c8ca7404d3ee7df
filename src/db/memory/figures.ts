import { type FigureColumns, figureColumns, type Placed, seriesAt } from './figure-columns.js';
import { offsets } from './offsets.js';
import { documentsOn, type Figure, type Figures, type Shelf } from './shelf.js';

/** The figures of a shelf, of rows in the order of its series. */
export function figuresOf(shelf: Shelf, rows: readonly Placed[]): Figures {
  const columns = figureColumns(shelf, rows);
  const { place, position, line, year, raw } = columns;
  const own = offsets(shelf.kpis.length + shelf.statistics.length, rows.length, place.at);
  const printedIn = (row: number) => {
    if (line.at(row) === 0) return null;
    const series = seriesAt(shelf, place.at(row));
    return 'series' in series ? (series.series.printedIn.get(year.at(row)) ?? null) : null;
  };
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
    isByRule: (row) => line.at(row) > 0,
    printedIn,
    ruleOf(row) {
      const printed = printedIn(row);
      if (!printed) return null;
      const { municipalityCode } = seriesAt(shelf, place.at(row));
      // Field by field: a spread takes ten times as long, and an export asks for each figure.
      const { documents, columns: places } = printed;
      return {
        documents,
        columns: places,
        line: line.at(row),
        municipalityCode,
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
    return documentsOn(this.shelf).of(this.row);
  }
  private get series() {
    return seriesAt(this.shelf, this.held.place.at(this.row));
  }
  private get isOfKpi() {
    return this.held.place.at(this.row) < this.shelf.kpis.length;
  }
}
