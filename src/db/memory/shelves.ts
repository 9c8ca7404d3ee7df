import type { DataSource } from 'typeorm';
import { allThere, whenThere } from '../../lib/when-there.js';
import type { MunicipalityEntity } from '../entities/municipality.entity.js';
import type { SourceDocumentEntity } from '../entities/source-document.entity.js';
import {
  type Block,
  blocksOf,
  type Choice,
  type ChoiceKind,
  choiceOf,
  keyOf,
  kpisBeside,
  type Whose,
} from './choices.js';
import { readEvidence } from './evidence.js';
import type { KpiRanges } from './kpi-ranges.js';
import { type KpisOfTown, kpisOfTown, NO_KPIS } from './kpis-of-town.js';
import { newShelf } from './new-shelf.js';
import type { OfficialTable } from './official-series.js';
import { readDocuments } from './read-documents.js';
import { type FigureSource, readFigures } from './read-figures.js';
import { readTogether } from './read-together.js';
import { readSeries, type SeriesRead } from './series.js';
import type { FigureEvidence, Figures, Shelf } from './shelf.js';
import type { ShelfRoom } from './shelf-room.js';
import { rowOf, type Table } from './tables.js';

/**
 * The series of a release with their figures and evidence, on shelves: each is read when it is first
 * asked for and kept while there is room. What is there is given at once, else a promise; who asks for it
 * meanwhile gets the same one. Who has a shelf has it whole, be it forgotten in the meantime.
 */
export interface Shelves {
  /** The KPIs of a town, in order. */
  kpisOfTown(code: string): KpisOfTown;
  /** All series of official statistics on a town. */
  ofTown(code: string): Shelf | Promise<Shelf>;
  /** All series of each of the indicators in the blocks of these towns, with their figures and the documents of these. */
  ofIndicators(ids: readonly string[], towns: readonly string[]): Shelf[] | Promise<Shelf[]>;
  /** A shelf with all series of a kind that a town has of an indicator: one that is there, if any is. */
  withSeries(kind: SeriesKind, whose: Whose): Shelf | Promise<Shelf>;
  figuresOf(shelf: Shelf): Figures | Promise<Figures>;
  /** With the documents that print each. */
  printedFiguresOf(shelf: Shelf): Figures | Promise<Figures>;
  evidenceOf(shelf: Shelf): FigureEvidence | Promise<FigureEvidence>;
  /** What they take of memory, with those of other releases in the same room. */
  bytes(): number;
  /** Forgets all: the release is closed. */
  clear(): void;
}

export type SeriesKind = 'plans' | 'official';

/** What shelves are made from. */
export interface ShelfSource {
  db: DataSource;
  municipalities: Table<MunicipalityEntity>;
  documents: Table<SourceDocumentEntity>;
  official: OfficialTable;
  kpiRanges: KpiRanges;
  /** Where they are kept, beside those of other releases. */
  room: ShelfRoom;
}

export function shelvesOf(given: ShelfSource): Shelves {
  const { municipalities, kpiRanges, room } = given;
  const source = sourceOf(given);
  const blocks = blocksOf(municipalities.rows);
  const rangeOf = (code: string) => kpiRanges.get(code) ?? NO_KPIS;
  const kept = room.place();
  const recount = (shelf: Shelf) => kept.recount(keyOf(shelf.choice), shelf);
  /** What is read of shelves of one kind together, after their series. */
  const part = <P extends Part>(
    name: P,
    read: (source: FigureSource, shelves: readonly Shelf[]) => Promise<void>,
  ) =>
    readTogether<Shelf, NonNullable<Shelf[P]>>(itself, async (shelves) => {
      await read(source, shelves);
      return shelves.map((shelf) => {
        recount(shelf);
        return shelf[name] as NonNullable<Shelf[P]>;
      });
    });
  const readers = ofEachKind((kind) => ({
    shelf: readTogether<Choice, Shelf>(keyOf, async (choices) => {
      const choiceOfRow = (row: Placed) =>
        kind === 'kpis'
          ? kpisBeside(row.position, rangeOf(row.municipalityCode))
          : choiceOf(kind, row, blocks);
      const keyOfRow = (row: Placed) => keyOf(choiceOfRow(row));
      const read = sortedInto(choices.map(keyOf), await readSeries(source, choices), keyOfRow);
      return choices.map((choice, i) => {
        const shelf = newShelf(choice, read[i] as SeriesRead);
        kept.keep(keyOf(choice), shelf);
        return shelf;
      });
    }),
    figures: part('figures', readFigures),
    documents: part('documents', readDocuments),
    evidence: part('evidence', readEvidence),
  }));
  const ask = (choice: Choice) => kept.get(keyOf(choice)) ?? readers[choice.kind].shelf(choice);
  const figuresOf = (shelf: Shelf) => shelf.figures ?? readers[shelf.choice.kind].figures(shelf);
  const printedFiguresOf = (shelf: Shelf) =>
    whenThere(figuresOf(shelf), (figures) =>
      whenThere(shelf.documents ?? readers[shelf.choice.kind].documents(shelf), () => figures),
    );
  return {
    kpisOfTown: (code) => kpisOfTown(rangeOf(code), ask),
    ofTown: (municipalityCode) => ask({ kind: 'official', municipalityCode }),
    ofIndicators(ids, towns) {
      const asked = new Set<Block>();
      for (const code of towns) {
        const block = blocks.get(code);
        if (block) asked.add(block);
      }
      const shelves = [...asked].flatMap((block) =>
        ids.map((indicatorId) => {
          const shelf = ask({ kind: 'block', indicatorId, block });
          return whenThere(shelf, (there) => whenThere(printedFiguresOf(there), () => there));
        }),
      );
      return allThere(shelves);
    },
    withSeries(kind, whose) {
      const kinds = kind === 'official' ? (['official', ...OF_INDICATOR] as const) : OF_INDICATOR;
      for (const one of kinds) {
        const there = kept.get(keyOf(choiceOf(one, whose, blocks)));
        if (there) return there;
      }
      return ask(choiceOf('pair', whose, blocks));
    },
    figuresOf,
    printedFiguresOf,
    evidenceOf: (shelf) =>
      shelf.evidence ??
      whenThere(figuresOf(shelf), () => readers[shelf.choice.kind].evidence(shelf)),
    bytes: room.bytes,
    clear: kept.clear,
  };
}

/** The rows of small tables by the numbers that stand for them in the long ones. */
function sourceOf({ db, municipalities, documents, official }: ShelfSource): FigureSource {
  const townAt = new Map(municipalities.rows.map((row) => [row.position, row]));
  const documentAt = new Map(documents.rows.map((row) => [row.position, row]));
  return {
    db,
    official,
    townAt: (code) => rowOf(municipalities, code).position,
    codeAt: (position) => there(townAt, position).id,
    nameOf: (code) => rowOf(municipalities, code).name,
    documentAt: (position) => there(documentAt, position),
  };
}

function there<T>(rows: ReadonlyMap<number, T>, position: number): T {
  const row = rows.get(position);
  if (!row) throw new Error(`a reference to position ${position} leads nowhere`);
  return row;
}

type Part = 'figures' | 'documents' | 'evidence';

interface Placed extends Whose {
  position: number;
}

/** What shelves are of that hold both series of plans and official ones. */
const OF_INDICATOR = ['block', 'pair'] as const;

const itself = (shelf: Shelf) => shelf;

const ofEachKind = <T>(make: (kind: ChoiceKind) => T): Record<ChoiceKind, T> => ({
  official: make('official'),
  block: make('block'),
  pair: make('pair'),
  kpis: make('kpis'),
});

/** Series that were read for several shelves, those of each by its key. */
function sortedInto(
  keys: readonly string[],
  { kpis, statistics, bytesOfRow }: SeriesRead,
  keyOfRow: (row: Placed) => string,
): SeriesRead[] {
  const read = keys.map((): SeriesRead => ({ kpis: [], statistics: [], bytesOfRow }));
  const of = new Map(keys.map((key, i) => [key, read[i]]));
  for (const kpi of kpis) of.get(keyOfRow(kpi))?.kpis.push(kpi);
  for (const one of statistics) of.get(keyOfRow(one))?.statistics.push(one);
  return read;
}
