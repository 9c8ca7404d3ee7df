import { NODE_TYPES, type NodeType, nodeTypesOf, recordOf } from '../../domain/node-id.js';
import type { Value } from '../sink.js';
import type { TownRows } from '../source.js';

export const TAKEN_COLUMNS = [
  ...['position', 'documentId', 'kind', 'indicatorId', 'records', 'municipalities'],
];

/** Counts the records that each document is cited for, by kind; figures by indicator. */
export interface TakenCounts {
  /** All records of a town; `town` is its number. Gives the rows of its own documents, which are not held any longer. */
  ofTown(rows: Pick<TownRows, 'evidence' | 'kpi' | 'sourceDocument'>, town: number): Value[][];
  /** Begins a series of statistics: what is given counts a figure of a town by the document that prints it. */
  ofSeries(indicatorId: string): (documentId: string, town: number) => void;
  /** Rows of `taken_count` for all other documents. */
  rows(): Value[][];
}

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
    ofTown({ evidence, kpi, sourceDocument }, town) {
      const indicators = new Map(kpi.map(({ id, indicatorId }) => [id, indicatorId]));
      const ownDocuments = new Set(sourceDocument.map(({ id }) => id));
      const own = new Map<string, Count>();
      const seen = new Set<string>();
      for (const { documentId, subjectId } of evidence) {
        const { id } = recordOf(subjectId);
        const [kind] = nodeTypesOf(id);
        if (!kind || seen.has(`${documentId} ${id}`)) continue;
        seen.add(`${documentId} ${id}`);
        const indicator = kind === 'Observation' ? (indicators.get(kpiOf(id)) ?? null) : null;
        const of = [documentId, kind, indicator] as const;
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

/** The KPI of a figure, whose id ends with the measure and the year. */
const kpiOf = (figure: string) =>
  figure.slice(0, figure.lastIndexOf('/', figure.lastIndexOf('/') - 1));
