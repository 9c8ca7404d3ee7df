import type {
  AgreementStatus,
  Comparator,
  Direction,
  Measure,
  MissingReason,
  PartnershipKind,
  PlanKind,
  PlanStatus,
  PolicyStatus,
  SisterCityKind,
  Wanted,
} from '../domain/vocabulary.js';
import type { EvidenceSeed } from './schemas/common.js';

/** Evidence with the id of its document. */
export interface CitedEvidence extends Omit<EvidenceSeed, 'document'> {
  documentId: string;
}

/**
 * A figure that a quote must hold, alone and in this unit; without a unit where one of the heads
 * prints it, beside the quotes of the record's own for `unit`.
 */
export interface FigureClaim {
  field: string;
  kind: 'figure';
  value: number;
  /** The upper end of a RANGE. */
  valueTo?: number | undefined;
  unit: string;
  unitHeads?: readonly string[];
  comparator: Comparator;
}

/** A figure as printed, which must be the one that was read out of it. */
export interface RawClaim {
  field: string;
  kind: 'raw';
  raw: string;
  value: number;
  valueTo?: number | undefined;
}

/** An amount and the part of it that is general revenue: printed in this order, the part no larger. */
export interface PartClaim {
  field: string;
  kind: 'part';
  raw: string;
  whole: number;
  part: number;
}

/**
 * A string that must stand in a quote as it is. `strict`: also where the reading is inferred, and
 * in the text in the same width.
 */
export interface PrintedClaim {
  field: string;
  kind: 'printed';
  text: string;
  strict: boolean;
  /** Our code for what is printed, which a note to the quote may give. */
  code?: true;
}

/** The one year that a quote must name; null: nothing may be cited for it. */
export interface YearClaim {
  field: string;
  kind: 'year';
  year: number | null;
  /** What is counted over years may be quoted by all of them, of which this is the last. */
  mayEndSpan?: boolean;
}

/** The years of a table: each once, and all that the quotes of its head name. */
export interface YearsClaim {
  field: string;
  kind: 'years';
  years: readonly number[];
}

/** The first and the last year that the quotes name; where only one is given, they name no other. */
export interface PeriodClaim {
  field: string;
  kind: 'period';
  start: number | null;
  end: number | null;
}

/** A date that a quote must print; a quote without a year takes it from `year`. */
export interface DateClaim {
  field: string;
  kind: 'date';
  date: string;
  year: number | null;
}

/** A mark of absence, and the reason that was read out of it. */
export interface AbsenceClaim {
  field: string;
  kind: 'absence';
  raw: string;
  reason: MissingReason;
}

/** All items of a printed row of check boxes that are ticked; none is added, none left out. */
export interface TickedClaim {
  field: string;
  kind: 'ticked';
  items: readonly string[];
}

/** A mark or word that is printed beside a record, or that is not: KPI, 再掲, 重点. */
export interface MarkClaim {
  field: string;
  kind: 'mark';
  mark: 'KPI' | 'REPRINT' | 'PRIORITY';
  marked: boolean;
}

/** One cell of a timetable: what is printed, and the phase that holds in the year. */
export interface PhaseCell {
  year: number;
  raw: string | null;
  phase: string | null;
}

/** A timetable: cells in the order of the years of its head, an arrow for what goes on. */
export interface PhasesClaim {
  field: string;
  kind: 'phases';
  cells: readonly PhaseCell[];
}

/** A figure and its year, each with its quote: those of one row stand in the order of their head. */
export interface ColumnCell {
  measure: Measure;
  year: number;
  /** As printed: a quote may hold the whole row. */
  raw: string;
  value: CitedEvidence;
  head: CitedEvidence;
}
export interface ColumnsClaim {
  field: string;
  kind: 'columns';
  cells: readonly ColumnCell[];
}

/** Words of ours, whose figures, years and dates must stand in the cited lines. */
export interface DigitsClaim {
  field: string;
  kind: 'digits';
  text: string;
}

/** A town of the registry, which must be the one that is printed. */
export interface TownClaim {
  field: string;
  kind: 'town';
  code: string;
  name: string;
  prefecture: string;
  /** The partners as printed, one of which it is. */
  partners: readonly string[];
  /** The prefecture as printed. */
  region: string | null;
}

/** The lists of words of which a document prints one for what we call by a value of ours. */
export interface Worded {
  PolicyStatus: PolicyStatus;
  AgreementStatus: AgreementStatus;
  PlanStatus: PlanStatus;
  PlanKind: PlanKind;
  PartnershipKind: PartnershipKind;
  SisterCityKind: SisterCityKind;
  Direction: Direction;
  Measure: Measure;
  Wanted: Wanted;
  Succession: 'NEXT';
}

/** A value of ours that rests on words of the document. */
export type WordedClaim = {
  [L in keyof Worded]: {
    field: string;
    kind: 'worded';
    list: L;
    value: Worded[L];
    /** Printed strings of the record that speak beside its quotes: its name, its label. */
    names: readonly string[];
  };
}[keyof Worded];

/** What a record says that its quotes must bear out. */
export type Claim =
  | FigureClaim
  | RawClaim
  | PartClaim
  | PrintedClaim
  | YearClaim
  | YearsClaim
  | PeriodClaim
  | DateClaim
  | AbsenceClaim
  | TickedClaim
  | MarkClaim
  | PhasesClaim
  | ColumnsClaim
  | DigitsClaim
  | TownClaim
  | WordedClaim;
