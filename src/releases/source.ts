import type { EvidenceColumns } from '../db/entities/evidence-columns.js';
import type { PeerGroupEntity } from '../db/entities/peer-group.entity.js';
import type { SeriesHead } from '../db/series-head.js';
import type { Rows } from '../ingest/assemble/rows.js';
import type { FigureGiven, FigureOf } from './make/stored-figure.js';

/** The tables that are no town's, and the documents that are none's. */
export interface HeadRows extends HeadOfSeeds {
  /** In the order of the municipalities, where official groups were imported. */
  peerGroup?: Omit<PeerGroupEntity, 'position'>[];
}

type HeadOfSeeds = Pick<
  Rows,
  | 'prefecture'
  | 'municipality'
  | 'place'
  | 'sourceDocument'
  | 'definitionSource'
  | 'theme'
  | 'indicator'
  | 'country'
  | 'correction'
>;

/** All rows of one town, each list in its order; `evidence` of all of them. */
export interface TownRows
  extends Pick<
    Rows,
    | 'sourceDocument'
    | 'plan'
    | 'planSuccession'
    | 'policy'
    | 'policyPlan'
    | 'policyPhase'
    | 'policyTheme'
    | 'budget'
    | 'kpi'
    | 'reportedProgress'
    | 'partnership'
    | 'partnershipMunicipality'
    | 'sisterCity'
    | 'narrative'
    | 'provenance'
    | 'evidence'
  > {
  municipalityCode: string;
  /** Those of a KPI stand together, in the order of the KPIs. */
  observation: PlanFigure[];
}

export interface PlanFigure extends FigureOf {
  kpiId: string;
}

/** Which document of no town a series is printed in, by year: what stands there is found by the row of a figure. */
export interface SeriesDocument {
  /** Null for figures without a year. */
  year: number | null;
  documentId: string;
  sheet: string | null;
  columnHead: string | null;
}

export type EvidenceOfFigure = Omit<EvidenceColumns, 'id' | 'position' | 'subjectId'>;

/** A figure of official statistics; what is left out is usual. */
export interface OfficialFigure extends FigureGiven {
  municipalityCode: string;
  /** Its row in the document of its year; without one it has evidence of its own. */
  row?: number;
  evidence?: readonly EvidenceOfFigure[];
}

/** A series of official statistics with all its figures. */
export interface SeriesRows extends SeriesHead {
  documents: readonly SeriesDocument[];
  /** By town, in the order of codes, those of a town by year. */
  figures: Iterable<OfficialFigure>;
}

/** What a release is made of, checked. Nothing of it is held longer than it takes to write it. */
export interface ReleaseSource {
  /** Name and licence of the data set. */
  name: string;
  licence: string;
  /** A hash of all that it was made from. */
  inputs: string;
  head(): HeadRows;
  statistics(): Iterable<SeriesRows>;
  /** In the order of their codes: each town once. */
  towns(): Iterable<TownRows>;
}
