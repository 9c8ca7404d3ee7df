/** What the server of the review tells and takes; every list of words is as in the seeds. */

export type Range = [number, number];
export type Box = [number, number, number, number];

export interface Place {
  lines: Range;
  quote: string;
}

export interface Quoted extends Place {
  page: number;
  box?: Box;
}

export interface Evidence extends Quoted {
  field?: string;
  reading?: string;
  note?: string;
}

interface Doubted {
  certainty: 'CERTAIN' | 'LIKELY';
  against: { kind: string; reason?: string; places: Quoted[] }[];
}

export interface Figure {
  measure: string;
  year?: number;
  value?: number;
  valueTo?: number;
  missing?: string;
  wanted?: string;
  comparator: string;
  raw: string;
}

export interface Observation extends Figure, Doubted {
  unit?: string;
  period: string;
  evidence: Evidence[];
}

export interface Facet {
  facet: string;
  value: unknown;
  evidence: Evidence[];
}

export interface Kpi extends Doubted {
  id: string;
  name: string;
  unit?: string;
  definition?: string;
  measuredBy?: string;
  direction?: string;
  marked: boolean;
  locator?: string[];
  facets: Facet[];
  nearest: { indicator: string; match: string; because: string[] }[];
  evidence: Evidence[];
  observations: Observation[];
}

export interface Question {
  id: string;
  about?: string;
  kind: string;
  reason?: string;
  place: Quoted;
  crop?: string;
  readings: (Figure & { evidence: Evidence[] })[];
}

export interface SisterCity extends Doubted {
  id: string;
  partnerName: string;
  country?: string;
  region?: string;
  kindLabel?: string;
  date?: string;
  dateRaw?: string;
  evidence: Evidence[];
}

/** A plan that the document names. */
export interface ListedPlan extends Doubted {
  id: string;
  name: string;
  period?: { raw: string; start?: number; end?: number };
  evidence: Evidence[];
}

export interface Proposal {
  document: string;
  original: { file: string; pages: number };
  text: { pages: Range[] };
  proposedBy: { machine: string };
  kpis: Kpi[];
  questions: Question[];
  leftOut: { reason: string; place: Quoted }[];
  sisterCities: SisterCity[];
  plans: ListedPlan[];
}

/** A figure that was read again as a person says that it is printed. */
export interface Cell extends Figure {
  at: Place;
  yearAt?: Place;
}

export interface PrintedAt {
  printed: string;
  at: Place;
}

export interface Asked {
  id: string;
  plan?: string;
  policy?: string;
  nameEn?: string;
  indicator?: string;
  match?: string;
  facets: Record<string, string>;
  locator?: string[];
}

export const WORD_FIELDS = ['name', 'unit', 'definition', 'measuredBy'] as const;
export type WordField = (typeof WORD_FIELDS)[number];
export type Droppable = 'definition' | 'measuredBy' | 'direction' | 'marked';

export interface RecordDecision {
  decision: 'OPEN' | 'ACCEPTED' | 'REJECTED';
  words: Partial<Record<WordField, PrintedAt>>;
  dropped: Droppable[];
  cells: Record<string, Cell | 'REJECTED'>;
  asked?: Asked;
  by?: string;
  on?: string;
}

/** The fields of sister cities and of plans that stand in print. */
export type PartnerField =
  | 'name'
  | 'country'
  | 'region'
  | 'kindLabel'
  | 'date'
  | 'period'
  | 'status';

/** What no document prints of a sister city or a plan. */
export type PartnerAsked = Partial<
  Record<'id' | 'nameEn' | 'country' | 'partnerCode' | 'issuer' | 'kind' | 'status', string>
>;

export interface PartnerDecision extends Pick<RecordDecision, 'decision' | 'by' | 'on'> {
  words: Partial<Record<PartnerField, PrintedAt>>;
  dropped: PartnerField[];
  asked: PartnerAsked;
}

export interface Answer {
  answer: 'FIGURE' | 'DISMISSED';
  record?: string;
  page?: number;
  words?: { name: PrintedAt; unit: PrintedAt };
  cell?: Cell;
  by?: string;
  on?: string;
}

export interface PlanAsked {
  id: string;
  name: string;
  nameAt: Place;
  nameEn?: string;
  issuer: string;
  kind: string;
  status: string;
  period?: PrintedAt;
}

export interface DocumentAsked {
  title: string;
  titleEn?: string;
  publisher: string;
  date?: PrintedAt;
  extent: string;
  extentNote: string;
  extentNoteEn: string;
  url?: string;
  firstPage?: number;
  plan?: PlanAsked;
}

export interface Review {
  by?: string;
  document?: DocumentAsked;
  records: Record<string, RecordDecision>;
  answers: Record<string, Answer>;
  sisterCities: Record<string, PartnerDecision>;
  plans: Record<string, PartnerDecision>;
  indicators: { id: string; name?: string; nameEn?: string; unit?: string }[];
}

export interface Indicator {
  id: string;
  name: string;
  nameEn: string;
  unit: string;
  definition: string;
  facets: Record<string, unknown>;
}

/** A sentence in both languages. */
export type Both = Record<'ja' | 'en', string>;

export interface State {
  revision: string;
  review: Review;
  proposal: Proposal;
  town: {
    name: string;
    folder: string;
    hasDocument: boolean;
    plans: { id: string; name: string }[];
    sisterCities: { id: string; name: string }[];
    countries: { code: string; name: string; nameEn: string }[];
    namedTowns: { code: string; name: string; nameEn: string; prefecture: string }[];
    policies: { id: string; title: string }[];
    indicators: Indicator[];
    themes: { id: string; name: string; nameEn: string }[];
    next: string[];
  };
  words: Record<'doubts' | 'leftOut' | 'near', Record<string, Both>>;
}

/** What may be changed at once; null takes a decision back. */
export interface Change {
  by?: string;
  document?: DocumentAsked;
  indicator?: object;
  records?: Record<string, RecordDecision | null>;
  answers?: Record<string, Answer | null>;
  sisterCities?: Record<string, PartnerDecision | null>;
  plans?: Record<string, PartnerDecision | null>;
}
