import type { EvidenceEntity } from '../entities/evidence.entity.js';
import type { ObservationEntity } from '../entities/observation.entity.js';
import type { SourceDocumentEntity } from '../entities/source-document.entity.js';
import type { Choice } from './choices.js';
import type { PrintedIn } from './official-series.js';
import type { KpiRow, StatisticRead } from './series.js';

/** Where a series stands. */
export interface Shelved {
  shelf: Shelf;
  /** Its number among all of the shelf, KPIs first. */
  place: number;
}
export type ShelvedKpi = KpiRow & Shelved;
export type ShelvedStatistic = StatisticRead & Shelved;

/** Series that are read and forgotten together; with their figures and what is known of these, once asked for. */
export interface Shelf {
  choice: Choice;
  kpis: readonly ShelvedKpi[];
  statistics: readonly ShelvedStatistic[];
  /** The series of a town, in order. */
  kpisOf(code: string): readonly ShelvedKpi[];
  statisticsOf(code: string): readonly ShelvedStatistic[];
  figures: Figures | null;
  documents: FigureDocuments | null;
  evidence: FigureEvidence | null;
  /** What its series take of memory. */
  bytesOfSeries: number;
}

export type FigureRow = Omit<ObservationEntity, 'municipality' | 'kpi' | 'statistic'>;

/** A figure with the documents that print it. */
export interface PrintedFigure extends FigureRow {
  documents: readonly SourceDocumentEntity[];
}

/** A figure on a shelf. */
export interface Figure extends PrintedFigure {
  shelf: Shelf;
  /** Its number among all of the shelf. */
  row: number;
}

/** The figures and printed absences of a shelf. */
export interface Figures {
  count: number;
  /** Those of the series at this place of the shelf, in order. */
  of(place: number): Figure[];
  positionOf(row: number): number;
  /** Whether it has no evidence of its own, since it follows from its series. */
  isByRule(row: number): boolean;
  /** In which documents it is printed by that; null where they are not known so. */
  printedIn(row: number): PrintedIn | null;
  /** Where it is printed by the rule of its series; null where that names no document. */
  ruleOf(row: number): Rule | null;
  bytes: number;
}

/** Where a figure of official statistics is printed: by the columns of its series and its own row. */
export interface Rule extends PrintedIn {
  line: number;
  municipalityCode: string;
  quote: string;
}

/** The documents that print each figure of a shelf. */
export interface FigureDocuments {
  of(row: number): readonly SourceDocumentEntity[];
  bytes: number;
}

/** Evidence of a figure. */
export type EvidenceRow = Omit<EvidenceEntity, 'id' | 'position' | 'subjectId' | 'document'>;

/** Where each figure of a shelf stands. */
export interface FigureEvidence {
  /** Of the figure in this row of the shelf; the record as a whole first. */
  of(row: number): EvidenceRow[];
  bytes: number;
}

/** What a shelf takes of memory, all that it holds by now. */
export const bytesOf = ({ bytesOfSeries, figures, documents, evidence }: Shelf): number =>
  Math.ceil(
    bytesOfSeries + (figures?.bytes ?? 0) + (documents?.bytes ?? 0) + (evidence?.bytes ?? 0),
  );

/** The figures of a shelf that was given with them. */
export function figuresOn({ figures }: Shelf): Figures {
  if (!figures) throw new Error('the figures of a shelf are read before they are used');
  return figures;
}

/** The documents of the figures of a shelf that was given with them. */
export function documentsOn({ documents }: Shelf): FigureDocuments {
  if (!documents) throw new Error('the documents of figures are read before they are used');
  return documents;
}

/** Whether a series was read with a shelf; else it comes from a list of the database. */
export const isShelved = <T extends object>(row: T): row is T & Pick<Shelved, 'shelf'> =>
  'shelf' in row;
