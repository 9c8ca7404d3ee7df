import { NODE_TYPES, type NodeType, nodeTypesOf, recordOf } from '../../domain/node-id.js';
import type { Value } from '../sink.js';
import type { TownRows } from '../source.js';

export const TAKEN_COLUMNS = [
  ...['position', 'documentId', 'kind', 'indicatorId', 'records', 'municipalities'],
];

/** Counts the records that each document is cited for, by kind; figures by indicator. */
export interface TakenCounts {
  /** All records of a town; `town` is its number. Gives the rows of its own documents, which are not held any longer. */
  ofTown(rows: Counted, town: number): Value[][];
  /** Begins a series of statistics: what is given counts a figure of a town by the document that prints it. */
  ofSeries(indicatorId: string): (documentId: string, town: number) => void;
  /** Rows of `taken_count` for all other documents. */
  rows(): Value[][];
}

type Counted = Pick<TownRows, 'evidence' | 'kpi' | 'observation' | 'sourceDocument'>;
type Of = readonly [documentId: string, kind: NodeType, indicatorId: string | null];

interface Count {
  of: Of;
  records: number;
  /** A bit for each town; null where there is but one. */
  towns: Uint8Array | null;
}

/** `towns`: how many there are. */
export function takenCounts(towns: number): TakenCounts {
  const counts = new Map<string, Count>();
  let position = 0;
  const none = () => new Uint8Array(Math.ceil(towns / 8));
  const told = (all: Iterable<Count>): Value[][] =>
    [...all]
      .sort((a, b) => rankOf(a.of[1]) - rankOf(b.of[1]) || b.records - a.records)
      .map(({ of, records, towns }) => [position++, ...of, records, towns ? bitsIn(towns) : 1]);
  return {
    ofTown({ evidence, kpi, observation, sourceDocument }, town) {
      const indicators = new Map(kpi.map(({ id, indicatorId }) => [id, indicatorId]));
      // Nearly all that is cited for is a figure: to look it up takes a tenth of reading its id.
      const ofFigures = new Map(observation.map(({ id, kpiId }) => [id, indicators.get(kpiId)]));
      const ownDocuments = new Set(sourceDocument.map(({ id }) => id));
      const own = new Map<string, Count>();
      const seenIn = new Map<string, Set<string>>();
      for (const { documentId, subjectId } of evidence) {
        const ofFigure = ofFigures.get(subjectId);
        const id = ofFigure === undefined ? recordOf(subjectId).id : subjectId;
        const kind = ofFigure === undefined ? nodeTypesOf(id)[0] : 'Observation';
        const seen = seenIn.get(documentId) ?? new Set();
        if (!kind || seen.has(id)) continue;
        seenIn.set(documentId, seen.add(id));
        const of = [documentId, kind, ofFigure ?? null] as const;
        if (ownDocuments.has(documentId)) countIn(own, of, () => null).records++;
        else add(countIn(counts, of, none), town);
      }
      return told(own.values());
    },
    ofSeries(indicatorId) {
      const own = new Map<string, Count>();
      return (documentId, town) => {
        const of = [documentId, 'Observation', indicatorId] as const;
        const count = own.get(documentId) ?? countIn(counts, of, none);
        own.set(documentId, count);
        add(count, town);
      };
    },
    rows: () => told(counts.values()),
  };
}

function countIn(counts: Map<string, Count>, of: Of, towns: () => Count['towns']): Count {
  const key = of.join(' ');
  const count = counts.get(key) ?? { of, records: 0, towns: towns() };
  counts.set(key, count);
  return count;
}

function add(count: Count, town: number): void {
  count.records++;
  const byte = town >> 3;
  if (count.towns) count.towns[byte] = (count.towns[byte] ?? 0) | (1 << (town & 7));
}

function bitsIn(bytes: Uint8Array): number {
  let bits = 0;
  for (let byte of bytes) for (; byte > 0; byte &= byte - 1) bits++;
  return bits;
}

const rankOf = (kind: NodeType) => NODE_TYPES.indexOf(kind);
